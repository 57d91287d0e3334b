package org.chorus.transfer.page;

import java.util.Map;
import org.chorus.board.Board;
import org.chorus.board.BoardAccess;
import org.chorus.board.card.BoardHeads;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaState;
import org.chorus.idea.card.States;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** Importing onto a board, for those who curate it. */
public final class ImportScreen implements Screen {

    private final BoardAccess access;
    private final BoardHeads heads;
    private final States states;
    private final Writing writing;
    private final Texts texts;

    public ImportScreen(BoardAccess access, BoardHeads heads, States states, Writing writing, Texts texts) {
        this.access = access;
        this.heads = heads;
        this.states = states;
        this.writing = writing;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/boards/{id}/import";
    }

    @Override
    public Shown show(Visit visit) {
        Board board = access.curate(visit.viewer(), visit.id("board")).board();
        return new Shown("Chorus.Import.page", "import", Map.of(
                "title", texts.text("chorus.import.title") + " - " + board.name(),
                "board", heads.of(board),
                "states", states.choices(IdeaState.OPEN),
                "writing", writing.of(visit.viewer(), true, "/boards/" + board.id() + "/import")));
    }
}
