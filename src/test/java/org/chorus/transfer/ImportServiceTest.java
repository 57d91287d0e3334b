package org.chorus.transfer;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.given.Crowd;
import org.chorus.given.LocalLocks;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaState;
import org.chorus.idea.NewIdea;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.ImportRun.State;
import org.chorus.transfer.ao.ImportRunRow;
import org.junit.After;
import org.junit.Test;

public class ImportServiceTest {

    private static final String HEADER = "key,title,text,authors,state,created,links,topics\n";

    private final ATransfer transfer = ATransfer.onH2();
    private final int board = ABoard.in("OPS").hostedBy("bob").id(transfer.world);

    @After
    public void close() {
        transfer.close();
    }

    @Test
    public void onlyCuratorsImportAndOnlyReadersExport() {
        assertThrows(Forbidden.class, () -> take(as("ann"), "1,A,,,,,,\n"));
        assertThrows(Missing.class, () -> take(as("nobody"), "1,A,,,,,,\n"));
        assertThrows(Missing.class, () -> transfer.exports.export(as("nobody"), board));
        assertEquals(1, take(as("bob"), "1,A,,,,,,\n").outcome().created());
        assertEquals(1, take(as("cho"), "2,B,,,,,,\n").outcome().created());
        assertEquals(2, transfer.exported(as("gil"), board).size());
    }

    @Test
    public void aReadOnlySiteTakesNothing() {
        transfer.world.site.setReadOnly(true);

        assertThrows(Forbidden.class, () -> take(as("cho"), "1,A,,,,,,\n"));
        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    @Test
    public void aRunThatWaitedWhileTheSiteBecameReadOnlyTakesNothing() {
        ImportRun run = takeAfter(() -> transfer.world.site.setReadOnly(true));

        assertEquals("refused", run.failure());
        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    @Test
    public void aRunThatWaitedWhileItsBoardWasDeletedTakesNothing() {
        takeAfter(() -> transfer.world.boardService.delete(as("cho"), board));
        transfer.world.boardService.restore(as("cho"), board);

        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    /** The run of a file that something came before. */
    private ImportRun takeAfter(Runnable event) {
        ImportRunner late = transfer.runner((name, work) -> {
            event.run();
            work.run();
            return true;
        });
        int run = transfer.service(late).start(as("bob"), board, ATransfer.OURS, stream(HEADER + "1,A,,,,,,\n"));
        ATransfer.await(late);
        late.stop();
        return transfer.runs.byId(run).orElseThrow();
    }

    @Test
    public void aRunIsSeenByCuratorsOnly() {
        int run = take(as("cho"), "1,A,,,,,,\n").id();

        assertEquals(State.DONE, transfer.imports.status(as("bob"), run).state());
        assertThrows(Missing.class, () -> transfer.imports.status(as("ann"), run));
        assertThrows(Missing.class, () -> transfer.imports.status(Viewer.ANONYMOUS, run));
    }

    @Test
    public void aBrokenFileLeavesNothing() {
        assertThrows(InvalidInput.class, () -> take(as("cho"), "1,A,,,,,,\n2,\"B,,,,,,\n"));

        assertTrue(transfer.exported(as("cho"), board).isEmpty());
        assertEquals(0, transfer.world.ao.count(ImportRunRow.class));
    }

    @Test
    public void aRunThatFailsInTheMiddleLeavesNothing() {
        Source ofAnIdeaThatIsGone = new Source(board, "waits", 4_711, "SPARK", List.of("1"), "x");
        transfer.sources.add(List.of(ofAnIdeaThatIsGone));

        ImportRun run = take(as("cho"), "1,A,,,,,,\n2,B,,,,,,\n");

        assertEquals(State.FAILED, run.state());
        assertEquals("internal", run.failure());
        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    @Test
    public void aChangedRowBecomesANewVersionAndWhatPeopleMadeOfTheOthersStays() {
        take(as("cho"), "1,A,one,,Draft,2015-10-27,,\n2,B,two,,Draft,2015-10-28,,\n");
        int second = idOf("B");
        transfer.world.decisionService.decide(as("cho"), second, IdeaState.TRIAL, "We try it");

        Outcome again = take(as("cho"), "1,A,one more,,Draft,2015-10-27,,\n2,B,two,,Draft,2015-10-28,,\n").outcome();

        assertEquals(List.of(0, 1, 1), List.of(again.created(), again.updated(), again.unchanged()));
        assertEquals(2, transfer.world.ideas.byId(idOf("A")).orElseThrow().version());
        assertEquals(IdeaState.TRIAL, transfer.world.ideas.byId(second).orElseThrow().state());
    }

    @Test
    public void whatAFileDoesNotSpeakOfStays() {
        take(as("cho"), "1,A,one,p1,Draft,2015-10-27,,Gas\n");

        Outcome again = transfer.take(as("cho"), board, ATransfer.mapping("key", "title", "", "", "state", "", "", ""),
                "key,title,state\n1,A,Final\n").outcome();

        assertEquals(1, again.updated());
        assertEquals(List.of(new ExportedIdea("1", "A", "one", "p1", "IN_USE", "2015-10-27", List.of(), List.of("Gas"), 0)),
                transfer.exported(as("cho"), board));
    }

    @Test
    public void authorsArePeopleWhereThereAreSuchAndElseAreKeptAsText() {
        take(as("cho"), "1,A,,\"p1, eve\",,,,\n2,B,,p1 p2,,,,\n3,C,,@ann,,,,\n");

        assertEquals("key-eve", transfer.world.ideas.byId(idOf("A")).orElseThrow().authorKey());
        assertEquals("", transfer.world.ideas.byId(idOf("B")).orElseThrow().authorKey());
        assertEquals("p1 p2", transfer.world.ideas.byId(idOf("B")).orElseThrow().authors());
        assertEquals("key-ann", transfer.world.ideas.byId(idOf("C")).orElseThrow().authorKey());
    }

    @Test
    public void aLinkToALaterFileIsMadeWhenThatComes() {
        ImportRun first = take(as("cho"), "1,A,,,,,\"2, 3\",\n2,B,,,,,,\n");
        take(as("cho"), "3,C,,,,,,\n");

        assertEquals(List.of(LineNote.of(2, "link-unknown", "3")), first.outcome().errors());
        assertEquals(List.of(idOf("B"), idOf("C")),
                transfer.ideas.byIds(List.of(idOf("A"))).get(idOf("A")).required());
        assertEquals(List.of("2", "3"), transfer.exported(as("cho"), board).get(0).links());
    }

    @Test
    public void aSuggestionBoxKeepsAndTellsNoAuthors() {
        int box = ABoard.in("OPS").forSuggestions().hostedBy("bob").id(transfer.world);
        transfer.world.ideaService.post(as("ann"), box, NewIdea.titled("Mine"));

        transfer.take(as("bob"), box, ATransfer.OURS, HEADER + "1,A,,eve,,,,\n");

        assertEquals(List.of("", ""), transfer.exported(as("admin"), box).stream().map(ExportedIdea::authors).toList());
        assertTrue(transfer.ideas.onBoard(box, 0, 10).stream().noneMatch(idea -> idea.entry().authors().contains("eve")));
        assertEquals(List.of(0, 2), counts(transfer.take(as("bob"), box, ATransfer.OURS, transfer.csv(as("bob"), box))));
    }

    @Test
    public void ideasPostedHereComeBackFromTheirExportAsThemselves() {
        int first = AnIdea.on(board).titled("Bikes").saying("Ask @{key:key-bob}").put(transfer.world).id();
        take(as("cho"), "1,A,,,,,chorus:" + first + ",\n");
        List<ExportedIdea> before = transfer.exported(as("cho"), board);

        assertEquals("Ask @bob", before.get(0).text());
        assertEquals(List.of(0, 2), counts(transfer.take(as("cho"), board, ATransfer.OURS, transfer.csv(as("cho"), board))));
        assertEquals(before, transfer.exported(as("cho"), board));
    }

    @Test
    public void anEditedExportChangesWhatWasEdited() {
        int first = AnIdea.on(board).titled("Bikes").by("ann").put(transfer.world).id();
        String csv = transfer.csv(as("cho"), board).replace("Bikes", "More bikes");

        transfer.take(as("cho"), board, ATransfer.OURS, csv);

        assertEquals("More bikes", transfer.world.ideas.byId(first).orElseThrow().title());
        assertEquals("key-ann", transfer.world.ideas.byId(first).orElseThrow().authorKey());
    }

    @Test
    public void aDeletedIdeaStaysDeletedAndIsTold() {
        take(as("cho"), "1,A,one,,,,,\n");
        transfer.world.ideaService.delete(as("cho"), idOf("A"));

        Outcome again = take(as("cho"), "1,A,two,,,,,\n").outcome();

        assertEquals(List.of(LineNote.of(2, "deleted", "1")), again.warnings());
        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    @Test
    public void oneFileTakenTwiceAtOnceLeavesOneSet() {
        String rows = rows(150);
        List<ImportRunner> nodes = List.of(transfer.runner, transfer.runner(new LocalLocks()));
        Crowd.of(2, who -> transfer.service(nodes.get(who)).start(as("cho"), board, ATransfer.OURS, stream(HEADER + rows)));
        nodes.forEach(ATransfer::await);

        assertEquals(150, transfer.exported(as("cho"), board).size());
        assertEquals(150, transfer.exported(as("cho"), board).stream().map(ExportedIdea::key).distinct().count());
        nodes.get(1).stop();
    }

    @Test
    public void aRunWithoutASignOfLifeHasFailed() {
        int run = transfer.runs.begin(board, AWorld.key("cho"), new Outcome(5, 0, 0, 0, List.of(), List.of()),
                transfer.world.clock.millis());
        assertEquals(State.RUNNING, transfer.imports.status(as("cho"), run).state());

        transfer.world.clock.forward(Duration.ofMinutes(3));

        assertEquals(State.FAILED, transfer.imports.status(as("cho"), run).state());
        assertEquals("silent", transfer.imports.status(as("cho"), run).failure());
    }

    @Test
    public void aPreviewProposesAndWritesNothing() {
        Preview preview = transfer.imports.preview(as("cho"), board, new Mapping(Map.of(), Map.of()),
                stream("Number,Title,Status\n1,A,Draft\n2,B,Draft\n3,,Parked\n"));

        assertEquals(Map.of(Mapping.Field.KEY, "Number", Mapping.Field.TITLE, "Title", Mapping.Field.STATE, "Status"),
                preview.mapping());
        assertEquals(List.of(new Preview.StateFound("Draft", 2, "SPARK", true), new Preview.StateFound("Parked", 1, "OPEN", false)),
                preview.states());
        assertEquals(List.of(LineNote.of(4, "title-missing")), preview.errors());
        assertEquals(List.of(3, 2), List.of(preview.count(), preview.ready()));
        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    @Test
    public void hotAndWaitingAreAsIfPostedThen() {
        take(as("cho"), "1,A,,,Draft,2015-10-27,,\n2,B,,,Final,2016-10-27,,\n");
        long day = Instant.parse("2015-10-27T00:00:00Z").toEpochMilli();

        assertEquals(day, transfer.world.ideas.byId(idOf("A")).orElseThrow().createdAt());
        assertEquals(day, transfer.world.ideas.byId(idOf("A")).orElseThrow().waitingSince());
        assertEquals(0, transfer.world.ideas.byId(idOf("B")).orElseThrow().waitingSince());
    }

    private ImportRun take(Viewer viewer, String rows) {
        return transfer.take(viewer, board, ATransfer.OURS, HEADER + rows);
    }

    private int idOf(String title) {
        return transfer.ideas.onBoard(board, 0, 100).stream().filter(idea -> idea.entry().title().equals(title))
                .findFirst().orElseThrow().id();
    }

    private static List<Integer> counts(ImportRun run) {
        return List.of(run.outcome().created() + run.outcome().updated(), run.outcome().unchanged());
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(i).append(",Idea ").append(i).append(",text,p1,Draft,2020-01-01,").append(i - 1).append(",\n");
        }
        return rows.toString();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
