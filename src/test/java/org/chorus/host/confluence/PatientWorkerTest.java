package org.chorus.host.confluence;

import static org.chorus.given.HostContents.DIRECT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;

public class PatientWorkerTest {

    private final PatientWorker worker = new PatientWorker(DIRECT);

    @After
    public void stop() {
        worker.stop();
    }

    @Test
    public void whatIsTooMuchIsCountedAndAllElseIsDone() {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(PatientWorker.MOST_WAITING);
        does("first", () -> {
            busy.countDown();
            await(free);
        });
        await(busy);

        for (int i = 0; i < PatientWorker.MOST_WAITING + 3; i++) {
            does("thing " + i, done::countDown);
        }
        free.countDown();
        await(done);
        CountDownLatch later = new CountDownLatch(1);
        does("later", later::countDown);

        await(later);
        assertEquals(3, worker.missed());
    }

    private void does(String thing, Runnable work) {
        worker.when(thing, () -> Optional.of(work), () -> { });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
