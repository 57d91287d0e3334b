package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.chorus.common.Conflict;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.ABoard;
import org.chorus.given.ANotebook;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaView;
import org.chorus.idea.Origins.Origin;
import org.junit.After;
import org.junit.Test;

public class SparkServiceTest {

    private final ANotebook book = ANotebook.onH2();
    private final int board = ABoard.in("OPS").id(book.world);
    private final int closed = ABoard.in("HR").id(book.world);

    @After
    public void close() {
        book.close();
    }

    @Test
    public void anIdeaIsMadeOfANoteAndBothKnowOfEachOther() {
        int note = book.id("ann", NoteKind.LEARNED, "OPS", "Bikes are **quick**");

        IdeaView idea = book.sparkService.fromNote(as("bob"), note, board, "");

        assertEquals("Bikes are quick", idea.title());
        assertEquals(List.of("Bikes are quick"), sparked("gil", note));
        Origin origin = book.sparkService.of(as("gil"), idea.id()).get(0);
        assertEquals("/notes/" + note, origin.path());
        assertEquals(key("ann"), origin.author().key());
        IdeaSparked told = book.told(IdeaSparked.class).get(0);
        assertEquals(List.of(key("ann"), key("bob")), List.of(told.sourceAuthor(), told.actor()));
    }

    @Test
    public void asOftenAsItIsSentItIsOneIdea() {
        int note = book.id("ann", NoteKind.LEARNED, "OPS", "x");

        int first = book.sparkService.fromNote(as("bob"), note, board, "").id();

        assertEquals(first, book.sparkService.fromNote(as("bob"), note, board, "").id());
        assertEquals(1, book.told(IdeaSparked.class).size());
        assertEquals(1, sparked("bob", note).size());
    }

    @Test
    public void whereItsIdeaWasDeletedAnotherOneIsMade() {
        int note = book.id("ann", NoteKind.LEARNED, "OPS", "x");
        int first = book.sparkService.fromNote(as("bob"), note, board, "First").id();
        book.world.ideaService.delete(as("bob"), first);

        IdeaView second = book.sparkService.fromNote(as("bob"), note, board, "Second");

        assertEquals("Second", second.title());
        assertEquals(second.id(), book.sparkService.fromNote(as("bob"), note, board, "Third").id());
        assertEquals(List.of("Second"), sparked("bob", note));
    }

    @Test
    public void wordsForWhoeverLogsInAreNotCarriedToGuestsByThemselves() {
        int forAll = book.id("ann", NoteKind.LEARNED, "", "known inside");
        int open = ABoard.in("PUB").id(book.world);

        assertEquals("spark.title",
                assertThrows(InvalidInput.class, () -> book.sparkService.fromNote(as("ann"), forAll, open, "")).code());
    }

    @Test
    public void neitherSideIsShownToWhoeverMayNotSeeIt() {
        int closedNote = book.id("ann", NoteKind.LEARNED, "HR", "secret");
        int open = book.sparkService.fromNote(as("ann"), closedNote, board, "Harmless").id();
        int openNote = book.id("ann", NoteKind.LEARNED, "OPS", "x");
        book.sparkService.fromNote(as("ann"), openNote, closed, "Secret plan");

        assertEquals(List.of(), book.sparkService.of(as("bob"), open));
        assertEquals(1, book.sparkService.of(as("joe"), open).size());
        assertEquals(List.of(), sparked("bob", openNote));
        assertEquals(List.of("Secret plan"), sparked("joe", openNote));
        assertThrows(Missing.class, () -> book.sparkService.fromNote(as("bob"), closedNote, board, "x"));
        assertThrows(Missing.class, () -> book.sparkService.fromNote(as("bob"), openNote, closed, "x"));
    }

    @Test
    public void theWordsOfASpaceAreNotCarriedIntoAnotherByThemselves() {
        int closedNote = book.id("ann", NoteKind.LEARNED, "HR", "secret");
        int forAll = book.id("ann", NoteKind.LEARNED, "", "known");

        assertThrows(InvalidInput.class, () -> book.sparkService.fromNote(as("ann"), closedNote, board, " "));
        assertEquals("known", book.sparkService.fromNote(as("ann"), forAll, board, "").title());
    }

    @Test
    public void aCommentSparksIdeasTooAndHidesAnAuthorWhoIsHidden() {
        int box = ABoard.in("OPS").forSuggestions().id(book.world);
        int first = AnIdea.on(box).by("ann").titled("First").id(book.world);
        int comment = book.comments.add(first, Optional.empty(), key("ann"), "Or rather that", 1).id();

        IdeaView idea = book.sparkService.fromComment(as("bob"), comment, board, "");

        assertEquals("Or rather that", idea.title());
        Origin origin = book.sparkService.of(as("bob"), idea.id()).get(0);
        assertEquals("First", origin.title());
        assertEquals("", origin.author().key());
        assertEquals("", book.told(IdeaSparked.class).get(0).sourceAuthor());
        assertEquals("/ideas/" + first + "#comment-" + comment, origin.path());
    }

    @Test
    public void nothingComesOfADeletedNoteAndItIsNoOriginAnyMore() {
        int note = book.id("ann", NoteKind.LEARNED, "PUB", "x");
        int idea = book.sparkService.fromNote(as("ann"), note, board, "y").id();

        book.noteService.delete(as("ann"), note);

        assertThrows(Conflict.class, () -> book.sparkService.fromNote(as("ann"), note, board, "z"));
        assertEquals(List.of(), book.sparkService.of(as("ann"), idea));
        assertEquals(List.of(), book.sparkService.of(Viewer.ANONYMOUS, idea));
    }

    private List<String> sparked(String viewer, int note) {
        return book.noteService.view(as(viewer), note).ideas().stream().map(NoteView.SparkedIdea::title).toList();
    }
}
