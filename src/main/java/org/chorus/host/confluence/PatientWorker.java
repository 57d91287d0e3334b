package org.chorus.host.confluence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chorus.host.Afterwards;
import org.chorus.host.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits in a thread of its own, looking now and then, with more and more time in between. */
public final class PatientWorker implements Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(PatientWorker.class);
    /** Longer and longer between them, a minute in all. */
    private static final int MOST_LOOKS = 11;
    private static final long FIRST_WAIT = 30;
    static final int MOST_WAITING = 10_000;

    private final Transactions transactions;
    private final ScheduledThreadPoolExecutor worker = worker();
    /** What is not done yet about each thing, in order; only the worker looks at it. */
    private final Map<String, Deque<Waiting>> lines = new HashMap<>();
    private final AtomicInteger missed = new AtomicInteger();
    /** Of those missed, as many as the log tells of. */
    private final AtomicInteger logged = new AtomicInteger();

    public PatientWorker(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void when(String thing, Supplier<Optional<Runnable>> look, Runnable anyway) {
        if (worker.getQueue().size() >= MOST_WAITING) {
            miss();
            return;
        }
        Waiting one = new Waiting(thing, look, anyway);
        later(0, () -> {
            lines.computeIfAbsent(thing, none -> new ArrayDeque<>()).add(one);
            attempt(one, 1);
        });
    }

    @Override
    public int missed() {
        return missed.get();
    }

    /** In the log a line at the beginning and one at the end: what comes too fast would fill it. */
    private void miss() {
        if (missed.incrementAndGet() - logged.get() == 1) {
            LOG.warn("{} things wait already. Until half of them are done, what happens is left to the nightly repair, and missing in streams",
                    MOST_WAITING);
        }
    }

    private void logMissed() {
        int now = missed.get();
        if (now > logged.get() && worker.getQueue().size() < MOST_WAITING / 2) {
            LOG.warn("{} things that happened meanwhile were not taken in", now - logged.getAndSet(now));
        }
    }

    /** Ends the thread; what still waits is left to the nightly repair. */
    public void stop() {
        worker.shutdownNow();
    }

    private void later(long wait, Runnable work) {
        try {
            worker.schedule(work, wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Chorus has stopped; what waits is left to the nightly repair");
        }
    }

    /** Of one that was done with a later one, nothing is left to do. */
    private void attempt(Waiting one, int time) {
        Deque<Waiting> line = lines.get(one.thing());
        if (line == null || !line.contains(one)) {
            return;
        }
        List<Waiting> ahead = line.stream().takeWhile(other -> other != one).toList();
        try {
            if (transactions.required(() -> done(one, ahead))) {
                line.removeAll(ahead);
                line.remove(one);
            } else if (time < MOST_LOOKS) {
                later(FIRST_WAIT << time - 1, () -> attempt(one, time + 1));
            } else {
                line.remove(one);
            }
        } catch (RuntimeException | LinkageError e) {
            line.remove(one);
            LOG.error("What happened to {} was not taken in; the nightly repair will see to it", one.thing(), e);
        }
        if (line.isEmpty()) {
            lines.remove(one.thing());
        }
        logMissed();
    }

    private static boolean done(Waiting one, List<Waiting> ahead) {
        Optional<Runnable> seen = one.look().get();
        seen.ifPresent(work -> {
            ahead.forEach(other -> other.look().get().orElse(other.anyway()).run());
            work.run();
        });
        return seen.isPresent();
    }

    /** What is not done yet. */
    private record Waiting(String thing, Supplier<Optional<Runnable>> look, Runnable anyway) {
    }

    private static ScheduledThreadPoolExecutor worker() {
        ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = Executors.defaultThreadFactory().newThread(work);
            thread.setName("chorus-events");
            thread.setDaemon(true);
            return thread;
        });
        return worker;
    }
}
