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
import java.util.function.Supplier;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.host.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells our subscribers of what the host did once it is done. The host tells its listeners while its own transaction is
 * open: a failure of ours in there would undo what somebody saved, and what is undone must not be told. So each event
 * waits, in a thread of its own, until what it tells of can be seen from outside. What happened to one thing is told in
 * order: whatever can be seen had everything before it done, which then need not be seen any more.
 */
public final class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);
    /** Longer and longer between them, a minute in all. */
    private static final int MOST_LOOKS = 11;
    private static final long FIRST_WAIT = 30;
    private static final int MOST_WAITING = 10_000;

    private final Transactions transactions;
    private final Publisher publisher;
    private final ScheduledThreadPoolExecutor worker = worker();
    /** What is not told yet of each thing, in order; only the worker looks at it. */
    private final Map<String, Deque<Waiting>> lines = new HashMap<>();

    public AfterCommit(Transactions transactions, Publisher publisher) {
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /**
     * @param thing  what it happened to, any word that is its own
     * @param look   what to tell, as soon as it is there; asked in a transaction, again and again for a minute
     * @param anyway what to tell where it cannot be seen any more because something later can
     */
    void publish(String thing, Supplier<Optional<? extends Event>> look, Supplier<Optional<? extends Event>> anyway) {
        if (worker.getQueue().size() >= MOST_WAITING) {
            LOG.warn("{} events of the host wait already: one is left to the nightly repair", MOST_WAITING);
            return;
        }
        Waiting one = new Waiting(thing, look, anyway);
        later(0, () -> {
            lines.computeIfAbsent(thing, none -> new ArrayDeque<>()).add(one);
            attempt(one, 1);
        });
    }

    /** Ends the thread; what still waits is left to the nightly repair. */
    public void stop() {
        worker.shutdownNow();
    }

    private void later(long wait, Runnable work) {
        try {
            worker.schedule(work, wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Chorus has stopped; an event of the host is left to the nightly repair");
        }
    }

    /** Of one that was told with a later one, nothing is left to do. */
    private void attempt(Waiting one, int time) {
        Deque<Waiting> line = lines.get(one.thing());
        if (line == null || !line.contains(one)) {
            return;
        }
        List<Waiting> ahead = line.stream().takeWhile(other -> other != one).toList();
        try {
            if (transactions.required(() -> told(one, ahead))) {
                line.removeAll(ahead);
                line.remove(one);
            } else if (time < MOST_LOOKS) {
                later(FIRST_WAIT << time - 1, () -> attempt(one, time + 1));
            } else {
                line.remove(one);
            }
        } catch (RuntimeException | LinkageError e) {
            line.remove(one);
            LOG.error("An event of the host was not taken in; the nightly repair will see to it", e);
        }
        if (line.isEmpty()) {
            lines.remove(one.thing());
        }
    }

    private boolean told(Waiting one, List<Waiting> ahead) {
        Optional<? extends Event> found = one.look().get();
        if (found.isPresent()) {
            ahead.forEach(other -> other.whatever().ifPresent(publisher::publish));
            publisher.publish(found.get());
        }
        return found.isPresent();
    }

    /** An event that is not told yet. */
    private record Waiting(String thing, Supplier<Optional<? extends Event>> look, Supplier<Optional<? extends Event>> anyway) {

        private Optional<? extends Event> whatever() {
            Optional<? extends Event> seen = look.get();
            return seen.isPresent() ? seen : anyway.get();
        }
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
