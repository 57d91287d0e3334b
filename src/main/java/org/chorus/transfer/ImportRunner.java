package org.chorus.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.host.Locks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports behind the requests that ask for them, on a thread of our own: one at a time on this node, one at a
 * time for each board in the cluster. While a run waits or works it gives signs of life; when they stop coming, its
 * node is gone.
 */
public final class ImportRunner {

    /** After so long without a sign of life, a run is over. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int MOST_WAITING = 4;
    private static final long BEAT_MILLIS = 1_000;
    private static final long LOCK_PAUSE_MILLIS = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final ImportRuns runs;
    private final Imports imports;
    private final Locks locks;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<Integer, Integer> alive = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING), daemon("chorus-import"));
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(daemon("chorus-import-heart"));

    public ImportRunner(ImportRuns runs, Imports imports, Locks locks, Clock clock) {
        this.runs = runs;
        this.imports = imports;
        this.locks = locks;
        this.clock = clock;
        worker.allowCoreThreadTimeOut(true);
        heart.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @throws Conflict when too many imports wait already; the run is failed then */
    void start(Job job) {
        alive.put(job.runId(), 0);
        try {
            worker.execute(() -> run(job));
        } catch (RejectedExecutionException e) {
            alive.remove(job.runId());
            runs.fail(job.runId(), "busy", clock.millis());
            throw new Conflict("import.busy", "Too many imports are waiting. Try again in some minutes.");
        }
    }

    /** Comes back when all that was started here is over: there is one thread, and it keeps the order. */
    void awaitAll() throws InterruptedException, ExecutionException {
        worker.submit(() -> { }).get();
    }

    /** For the container: gives up what waits and works. */
    public void stop() {
        stopping.countDown();
        worker.shutdownNow();
        heart.shutdownNow();
        alive.keySet().forEach(run -> runs.fail(run, "stopped", clock.millis()));
    }

    private void run(Job job) {
        try {
            if (!underLock(job)) {
                runs.fail(job.runId(), "waited", clock.millis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            runs.fail(job.runId(), "stopped", clock.millis());
        } catch (Forbidden | Missing refusal) {
            runs.fail(job.runId(), "refused", clock.millis());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("Import {} into board {} failed", job.runId(), job.boardId(), e);
            runs.fail(job.runId(), "internal", clock.millis());
        } finally {
            alive.remove(job.runId());
        }
    }

    /**
     * False when somebody else held the lock for all of ten minutes. Nobody tells when another node lets go, so it is
     * tried again and again, unless the app stops.
     */
    private boolean underLock(Job job) throws InterruptedException {
        long began = System.nanoTime();
        while (!locks.tryRun("import." + job.boardId(), () -> imports.take(job, done -> alive.replace(job.runId(), done)))) {
            if (System.nanoTime() - began > LONGEST_WAIT.toNanos()) {
                return false;
            }
            if (stopping.await(LOCK_PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("The app stops.");
            }
        }
        return true;
    }

    private void beat() {
        alive.forEach((run, done) -> {
            try {
                runs.beat(run, done, clock.millis());
            } catch (RuntimeException e) {
                LOG.warn("No sign of life could be given for import {}: {}", run, e.toString());
            }
        });
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
