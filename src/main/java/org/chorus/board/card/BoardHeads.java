package org.chorus.board.card;

import java.util.HashMap;
import java.util.Map;
import org.chorus.board.Board;
import org.chorus.board.BoardKind;
import org.chorus.board.BoardView;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Texts;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** A board and its space as the heads of pages take them. */
public final class BoardHeads {

    private final Texts texts;
    private final Addresses addresses;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Spaces spaces;

    public BoardHeads(Texts texts, Addresses addresses, ShownPeople people, ShownTimes times, Spaces spaces) {
        this.texts = texts;
        this.addresses = addresses;
        this.people = people;
        this.times = times;
        this.spaces = spaces;
    }

    /** Name, purpose, kind and address. */
    public Map<String, Object> of(Board board) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", board.id());
        values.put("name", board.name());
        values.put("purpose", board.question().isEmpty() ? board.purpose() : board.question());
        values.put("kind", board.kind().wire());
        values.put("kindText", texts.text(textOf(board.kind())));
        values.put("url", addresses.board(board.id()));
        values.put("closes", "");
        return values;
    }

    /** With the hosts, and with the addresses of what only hosts may do: empty for others. */
    public Map<String, Object> of(BoardView view) {
        Board board = view.board();
        boolean hosts = view.mayCurate();
        Map<String, Object> values = of(board);
        values.put("closes", closes(view));
        values.put("hosts", view.hosts().stream().map(people::of).toList());
        values.put("importUrl", hosts ? addresses.board(board.id()) + "/import" : "");
        values.put("settingsUrl", hosts ? addresses.board(board.id()) + "/settings" : "");
        values.put("csvUrl", hosts ? addresses.rest("/boards/" + board.id() + "/export?format=csv") : "");
        values.put("jsonUrl", hosts ? addresses.rest("/boards/" + board.id() + "/export?format=json") : "");
        return values;
    }

    /** Until when a challenge takes ideas, or that it takes none any more; empty for boards without an end. */
    private Object closes(BoardView view) {
        long at = view.board().closingAt();
        if (at == 0) {
            return "";
        }
        String key = view.open() ? "chorus.board.closes" : "chorus.board.closed";
        return times.dayWithin(at, day -> texts.text(key, day));
    }

    public Map<String, Object> spaceOf(Board board) {
        String key = board.spaceKey();
        return Map.of("key", key, "name", spaces.byKey(key).map(Space::name).orElse(key), "url", addresses.space(key),
                "boardsUrl", addresses.boardsOf(key));
    }

    private static String textOf(BoardKind kind) {
        return switch (kind) {
            case OPEN -> "chorus.board.kind.open";
            case CHALLENGE -> "chorus.board.kind.challenge";
            case SUGGESTION_BOX -> "chorus.board.kind.box";
        };
    }
}
