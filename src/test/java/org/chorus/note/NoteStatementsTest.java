package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.chorus.given.ANotebook;
import org.chorus.note.ao.AoThreads;
import org.junit.After;
import org.junit.Test;

/** How often one click asks the database; ten is the bound for sending, of which streams, notices and evidence need their share. */
public class NoteStatementsTest {

    private final ANotebook book = ANotebook.onH2();
    private final List<Integer> written = new ArrayList<>();

    @After
    public void close() {
        book.close();
    }

    @Test
    public void aNoteCostsTheSameHoweverManyThereAre() {
        write(10);
        List<Integer> few = costs();
        write(9_990);

        assertEquals(few, costs());
    }

    @Test
    public void readersWhoHearThatNothingChangedCostNothing() {
        write(1);
        int note = written.get(0);
        AtomicLong running = new AtomicLong();
        AoThreads threads = new AoThreads(book.world.sql);
        ThreadService service = new ThreadService(book.access, threads, new ThreadHead(book.notes, threads, book.world.clock, running::get));
        String mark = service.mark(as("bob"), note);
        Runnable ask = () -> assertEquals(mark, service.mark(as("bob"), note));

        assertEquals(List.of(), book.world.database.statements().during(() -> IntStream.range(0, 2_000).forEach(i -> ask.run())));
        running.addAndGet(ThreadHead.LOOK_NANOS);
        assertEquals(1, book.world.database.statements().during(ask).size());
    }

    private List<Integer> costs() {
        int note = written.get(0);
        return List.of(
                cost(4, () -> book.posted("ann", NoteKind.DOING, "OPS", "Hello @bob", "dns", "networks")),
                cost(6, () -> book.reply("bob", note, "a")),
                cost(6, () -> book.noteService.view(as("bob"), note)),
                cost(6, () -> book.views.byIds(as("bob"), written.subList(0, 10))),
                cost(5, () -> book.replyService.of(as("bob"), note, PageRequest.first())));
    }

    private int cost(int most, Runnable click) {
        List<String> sent = book.world.database.statements().during(click);
        assertTrue(sent.size() + "\n" + String.join("\n", sent), sent.size() <= most);
        return sent.size();
    }

    private void write(int notes) {
        if (written.isEmpty()) {
            written.add(book.posted("ann", NoteKind.STUCK, "OPS", "first", "dns", "networks").note().id());
            IntStream.range(0, 30).forEach(i -> book.reply("bob", written.get(0), "reply " + i));
        }
        book.world.transactions.required(() -> IntStream.range(written.size(), written.size() + notes).forEach(i ->
                written.add(book.notes.add(new Note(0, NoteKind.FIX, 0, 0, key("eve"), new Audience("OPS"), 0, "Note " + i,
                        book.world.clock.millis(), 0, 1, NoteCounts.NONE, 0, ""), "eve:" + i).id())));
    }
}
