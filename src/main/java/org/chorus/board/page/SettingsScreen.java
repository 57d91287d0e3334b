package org.chorus.board.page;

import java.util.Map;
import org.chorus.board.Board;
import org.chorus.board.BoardAccess;
import org.chorus.host.Texts;
import org.chorus.text.shown.Addresses;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What the hosts may change about a board. */
public final class SettingsScreen implements Screen {

    private final BoardAccess access;
    private final Addresses addresses;
    private final Texts texts;

    public SettingsScreen(BoardAccess access, Addresses addresses, Texts texts) {
        this.access = access;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/boards/{id}/settings";
    }

    @Override
    public Shown show(Visit visit) {
        Board board = access.curate(visit.viewer(), visit.id("board")).board();
        return new Shown("Chorus.Board.settings", "board", Map.of(
                "title", texts.text("chorus.board.settings") + " - " + board.name(),
                "space", Map.of("boardsUrl", addresses.boardsOf(board.spaceKey())),
                "board", Map.of("id", board.id(), "name", board.name(), "purpose", board.purpose(),
                        "url", addresses.board(board.id()))));
    }
}
