package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.Tally;
import org.chorus.given.ABoard;
import org.chorus.given.ANotebook;
import org.chorus.given.Crowd;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Everybody at once, on both databases. */
@RunWith(Parameterized.class)
public final class NoteRaceTest {

    private final ANotebook book;

    public NoteRaceTest(String database, Supplier<ANotebook> start) {
        this.book = start.get();
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return ANotebook.onBoth();
    }

    @After
    public void close() {
        book.close();
    }

    @Test
    public void oneNoteSentThirtyTwoTimesAtOnceIsOne() {
        NewNote note = new NewNote(NoteKind.DOING, "x", List.of("dns", "new"), Audience.EVERYBODY, 0, "word");

        assertEquals(1, Set.copyOf(Crowd.of(32, i -> book.noteService.post(as("ann"), note).note().id())).size());
        assertEquals(1, book.notes.writtenBy(key("ann"), 0, 10).size());
    }

    @Test
    public void oneReplySentThirtyTwoTimesAtOnceIsOneAndCountedOnce() {
        int note = book.id("ann", NoteKind.STUCK, "OPS", "x");

        assertEquals(1, Set.copyOf(Crowd.of(32, i -> book.replyService.reply(as("bob"), note, "a", "word").note().id())).size());
        assertEquals(1, book.notes.byId(note).orElseThrow().counts().replies());
    }

    @Test
    public void sixteenPeopleAnsweringAreCountedExactly() {
        IntStream.range(0, 16).forEach(i -> book.world.rights.comment(key("p" + i), "OPS"));
        int note = book.id("ann", NoteKind.STUCK, "OPS", "x");

        Crowd.of(16, i -> book.reply("p" + i, note, "a"));

        assertEquals(16, book.notes.byId(note).orElseThrow().counts().replies());
    }

    @Test
    public void thirtyTwoLikeSignsOfOnePersonAreOne() {
        int note = book.id("ann", NoteKind.THANKS, "OPS", "x");

        Crowd.of(32, i -> book.reactionService.react(as("eve"), note, Reaction.HEART));

        assertEquals(List.of(new Tally(Reaction.HEART, 1, true)), book.reactionService.react(as("eve"), note, Reaction.HEART));
    }

    @Test
    public void onePersonsWordOnAFixCountsOnceHoweverOftenItIsSentAndChanged() {
        IntStream.range(0, 8).forEach(i -> book.world.rights.comment(key("p" + i), "OPS"));
        int fix = book.id("ann", NoteKind.FIX, "OPS", "x");

        Crowd.of(32, i -> book.confirmationService.confirm(as("p" + i % 8), fix, i < 16 ? Verdict.WORKED : Verdict.FAILED, "c" + i));

        NoteCounts counts = book.notes.byId(fix).orElseThrow().counts();
        assertEquals(8, counts.worked() + counts.failed());
        assertEquals(8, book.confirmationService.of(as("ann"), fix, PageRequest.first()).items().size());
    }

    @Test
    public void oneIdeaSparkedSixteenTimesAtOnceIsOne() {
        int board = ABoard.in("OPS").id(book.world);
        int note = book.id("ann", NoteKind.LEARNED, "OPS", "x");

        assertEquals(1, Set.copyOf(Crowd.of(16, i -> book.sparkService.fromNote(as("bob"), note, board, "").id())).size());
        assertEquals(1, book.noteService.view(as("bob"), note).ideas().size());
    }
}
