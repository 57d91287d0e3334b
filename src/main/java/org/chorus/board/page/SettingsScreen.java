package org.chorus.board.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.board.Board;
import org.chorus.board.BoardAccess;
import org.chorus.board.BoardKind;
import org.chorus.board.BoardService;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What the hosts may change about a board. */
public final class SettingsScreen implements Screen {

    private final BoardAccess access;
    private final BoardService boards;
    private final Addresses addresses;
    private final ShownPeople people;
    private final Texts texts;

    public SettingsScreen(BoardAccess access, BoardService boards, Addresses addresses, ShownPeople people, Texts texts) {
        this.access = access;
        this.boards = boards;
        this.addresses = addresses;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/boards/{id}/settings";
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        Board board = access.curate(viewer, visit.id("board")).board();
        List<Map<String, Object>> hosts = boards.view(viewer, board.id()).hosts().stream().map(this::host).toList();
        return new Shown("Chorus.Board.settings", "board", Map.of(
                "title", texts.text("chorus.board.settings") + " - " + board.name(),
                "space", Map.of("boardsUrl", addresses.boardsOf(board.spaceKey())),
                "board", Map.of("id", board.id(), "name", board.name(), "purpose", board.purpose(),
                        "url", addresses.board(board.id()), "asks", board.kind() == BoardKind.CHALLENGE,
                        "question", board.question(), "closingDay", day(board.closingAt()), "closingAt", iso(board.closingAt())),
                "hosts", hosts,
                "me", access.curatesAsHostOnly(viewer, board) ? viewer.key() : ""));
    }

    private Map<String, Object> host(Person person) {
        Map<String, Object> values = new HashMap<>(people.of(person));
        values.put("key", person.key());
        values.put("removeText", texts.text("chorus.board.hosts.remove", values.get("name")));
        return values;
    }

    /** As a date field takes it, in UTC until scripts know where the reader is; empty for never. */
    private static String day(long millis) {
        return millis == 0 ? "" : Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String iso(long millis) {
        return millis == 0 ? "" : Instant.ofEpochMilli(millis).toString();
    }
}
