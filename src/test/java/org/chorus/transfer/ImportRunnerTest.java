package org.chorus.transfer;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chorus.given.ABoard;
import org.chorus.host.Locks;
import org.chorus.transfer.ImportRun.State;
import org.junit.After;
import org.junit.Test;

/** How an import waits for its board while another node imports into it. */
public class ImportRunnerTest {

    private final ATransfer transfer = ATransfer.onH2();
    private final int board = ABoard.in("OPS").id(transfer.world);

    @After
    public void close() {
        transfer.close();
    }

    @Test
    public void aRunWaitsForItsBoardAndBeginsWhenItIsFree() {
        AtomicInteger asked = new AtomicInteger();
        ImportRunner waiting = transfer.runner((name, work) -> {
            if (asked.incrementAndGet() < 3) {
                return false;
            }
            work.run();
            return true;
        });

        int run = start(waiting);
        ATransfer.await(waiting);

        assertEquals(State.DONE, transfer.imports.status(as("cho"), run).state());
        assertEquals(3, asked.get());
        assertEquals(1, transfer.exported(as("cho"), board).size());
        waiting.stop();
    }

    @Test
    public void aRunThatWaitsEndsAtOnceWhenTheAppStops() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Locks taken = (name, work) -> {
            asked.countDown();
            return false;
        };
        ImportRunner waiting = transfer.runner(taken);
        int run = start(waiting);
        assertTrue(asked.await(20, TimeUnit.SECONDS));

        waiting.stop();

        assertEquals(State.FAILED, transfer.imports.status(as("cho"), run).state());
        assertEquals("stopped", transfer.imports.status(as("cho"), run).failure());
        assertTrue(transfer.exported(as("cho"), board).isEmpty());
    }

    private int start(ImportRunner runner) {
        return transfer.service(runner).start(as("cho"), board, ATransfer.OURS, new ByteArrayInputStream(
                "key,title,text,authors,state,created,links,topics\n1,A,text,,,,,\n".getBytes(StandardCharsets.UTF_8)));
    }
}
