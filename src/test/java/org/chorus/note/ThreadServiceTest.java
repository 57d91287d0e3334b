package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.chorus.common.Missing;
import org.chorus.discussion.Reaction;
import org.chorus.given.ABoard;
import org.chorus.given.ANotebook;
import org.chorus.host.Viewer;
import org.chorus.note.ao.AoThreads;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Whoever has a thread open is told that something in it changed, and by nothing else. */
@RunWith(Parameterized.class)
public class ThreadServiceTest {

    private final ANotebook book;
    private final AtomicLong running = new AtomicLong();
    private final ThreadService service;

    public ThreadServiceTest(String database, Supplier<ANotebook> made) {
        this.book = made.get();
        AoThreads threads = new AoThreads(book.world.sql);
        this.service = new ThreadService(book.access, threads, new ThreadHead(book.notes, threads, book.world.clock, running::get));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return ANotebook.onBoth();
    }

    @After
    public void close() {
        book.close();
    }

    @Test
    public void whateverIsSaidChangedOrSignedGivesAnotherMarkEvenWithinOneMillisecond() {
        int note = book.id("ann", NoteKind.STUCK, "OPS", "x");
        int reply = book.reply("bob", note, "a");
        List<Runnable> changes = List.of(
                () -> book.reply("eve", reply, "b"),
                () -> book.noteService.edit(as("bob"), reply, now -> new NoteEdit("better", List.of(), 0)),
                () -> book.noteService.edit(as("ann"), note, now -> new NoteEdit("y", List.of("dns"), 0)),
                () -> book.reactionService.react(as("eve"), reply, Reaction.HEART),
                () -> book.reactionService.withdraw(as("eve"), reply, Reaction.HEART),
                () -> book.confirmationService.confirm(as("ann"), reply, Verdict.WORKED, ""),
                () -> book.confirmationService.withdraw(as("ann"), reply),
                () -> book.noteService.delete(as("bob"), reply),
                () -> book.noteService.restore(as("bob"), reply),
                () -> book.noteService.delete(as("ann"), note));
        List<String> marks = new ArrayList<>(List.of(mark(note)));

        for (Runnable change : changes) {
            change.run();
            assertEquals("not looked again so soon", marks.get(marks.size() - 1), mark(note));
            running.addAndGet(ThreadHead.LOOK_NANOS);
            marks.add(mark(note));
            assertEquals(mark(note), service.markNow(note));
        }

        assertEquals(changes.size() + 1, new HashSet<>(marks).size());
    }

    @Test
    public void anotherThreadAndAnIdeaThatMayBeHiddenChangeNothing() {
        int board = ABoard.in("OPS").id(book.world);
        int note = book.id("ann", NoteKind.LEARNED, "OPS", "x");
        int other = book.id("ann", NoteKind.LEARNED, "OPS", "y");
        String mark = mark(note);

        book.reply("bob", other, "a");
        book.sparkService.fromNote(as("bob"), note, board, "Why not?");
        running.addAndGet(ThreadHead.LOOK_NANOS);

        assertEquals(mark, mark(note));
    }

    @Test
    public void whoMayNotReadItLearnsNothingAndARepliesThreadIsThatOfItsRoot() {
        int note = book.id("joe", NoteKind.DOING, "HR", "x");
        int reply = book.reply("joe", note, "a");

        mark(note);
        assertThrows(Missing.class, () -> service.mark(as("bob"), note));
        assertThrows(Missing.class, () -> service.mark(Viewer.ANONYMOUS, note));
        assertThrows(Missing.class, () -> service.mark(as("joe"), reply));
        assertThrows(Missing.class, () -> service.mark(as("joe"), 404));
    }

    /** Whoever may read it: in the closed space `joe`, elsewhere everybody. */
    private String mark(int note) {
        return service.mark(as("joe"), note);
    }
}
