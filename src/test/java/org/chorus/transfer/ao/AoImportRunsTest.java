package org.chorus.transfer.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.chorus.host.confluence.ConfluenceTransactions;
import org.chorus.sandbox.ao.Database;
import org.chorus.transfer.ImportRun;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.ImportRun.State;
import org.chorus.transfer.LineNote;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class AoImportRunsTest {

    private static final Outcome EXPECTED = new Outcome(5, 0, 0, 0,
            List.of(LineNote.of(3, "title-missing"), LineNote.of(4, "date", "gestern")), List.of());

    private final Database database = Database.h2Memory();
    private AoImportRuns runs;

    @Before
    public void start() {
        runs = new AoImportRuns(database.activeObjects("org.chorus", ImportRunRow.class),
                new ConfluenceTransactions(database.transactions()));
    }

    @After
    public void stop() {
        database.close();
    }

    @Test
    public void aRunBeginsWithNothingDone() {
        int id = runs.begin(7, "key-ann", EXPECTED, 100);

        assertEquals(new ImportRun(id, 7, "key-ann", State.RUNNING, "", 0, EXPECTED, 100, 100), runs.byId(id).orElseThrow());
        assertTrue(runs.byId(id + 1).isEmpty());
    }

    @Test
    public void aSignOfLifeTellsHowFarItIs() {
        int id = runs.begin(7, "key-ann", EXPECTED, 100);

        runs.beat(id, 2, 200);

        assertEquals(new ImportRun(id, 7, "key-ann", State.RUNNING, "", 2, EXPECTED, 100, 200), runs.byId(id).orElseThrow());
    }

    @Test
    public void whatIsOverStaysAsItEnded() {
        Outcome outcome = new Outcome(5, 1, 1, 1, EXPECTED.errors(), List.of(LineNote.of(2, "link-unknown", "191")));
        int id = runs.begin(7, "key-ann", EXPECTED, 100);
        runs.finish(id, outcome, 300);

        runs.beat(id, 1, 400);
        runs.fail(id, "silent", 500);

        assertEquals(new ImportRun(id, 7, "key-ann", State.DONE, "", 5, outcome, 100, 300), runs.byId(id).orElseThrow());
    }

    @Test
    public void aFailureKeepsItsReason() {
        int id = runs.begin(7, "key-ann", EXPECTED, 100);

        runs.fail(id, "internal", 300);

        assertEquals(State.FAILED, runs.byId(id).orElseThrow().state());
        assertEquals("internal", runs.byId(id).orElseThrow().failure());
    }
}
