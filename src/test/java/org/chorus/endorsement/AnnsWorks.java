package org.chorus.endorsement;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;

import java.util.List;
import org.chorus.board.BoardKind;
import org.chorus.board.BoardService;
import org.chorus.board.Boards;
import org.chorus.board.NewBoard;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.common.Ref;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.NewSuggestion;
import org.chorus.discussion.SuggestionService;
import org.chorus.given.AnApp;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.Transactions;
import org.chorus.idea.IdeaService;
import org.chorus.idea.Ideas;
import org.chorus.idea.NewIdea;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteService;

/** What ann did on a board of the space OPS and beside it, to be deleted and restored. */
final class AnnsWorks {

    static final long PAGE = 71;
    static final long PAGE_COMMENT = 72;

    /** The board of cho, who may delete it, and ann's idea on it. */
    final int board;
    final int idea;
    private final AnApp app;
    private int said;

    AnnsWorks(AnApp app) {
        this.app = app;
        this.board = app.get(Boards.class).add(new NewBoard("OPS", "Ideas", "", BoardKind.OPEN, "", 0), key("cho"), app.clock.millis()).id();
        this.idea = idea();
    }

    int idea() {
        return app.get(IdeaService.class).post(as("ann"), board, new NewIdea("Plant trees", "", List.of(), 0, "")).id();
    }

    int comment() {
        return app.get(CommentService.class).post(as("ann"), idea, 0, "So " + ++said).comment().id();
    }

    Ref suggestion() {
        return Ref.of("suggestion",
                app.get(SuggestionService.class).suggest(as("bob"), idea, new NewSuggestion("", "Better")).suggestion().id());
    }

    int note() {
        NewNote note = new NewNote(NoteKind.LEARNED, "Reboot", List.of(), new Audience("OPS"), 0, "");
        return app.get(NoteService.class).post(as("ann"), note).note().id();
    }

    /** With a comment of hers on it. */
    void page() {
        app.content.page(PAGE, "OPS", "Runbook", key("ann"), 1, "");
        app.content.comment(PAGE_COMMENT, PAGE, key("ann"), 2, "Helpful");
    }

    void deleteBoard() {
        app.get(BoardService.class).delete(as("cho"), board);
    }

    void restoreBoard() {
        app.get(BoardService.class).restore(as("cho"), board);
    }

    void deleteIdea() {
        app.get(IdeaService.class).delete(as("ann"), idea);
    }

    void restoreIdea() {
        app.get(IdeaService.class).restore(as("ann"), idea);
    }

    void removePage() {
        app.content.remove(PAGE);
        tell(new ContentRemoved(PAGE));
    }

    void restorePage() {
        ContentItem page = app.content.page(PAGE, "OPS", "Runbook", key("ann"), 1, "");
        app.rights.open(PAGE);
        tell(new ContentRestored(page));
    }

    private void tell(Event event) {
        app.get(Transactions.class).required(() -> app.get(Publisher.class).publish(event));
    }
}
