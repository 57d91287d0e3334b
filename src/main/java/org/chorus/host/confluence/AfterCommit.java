package org.chorus.host.confluence;

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
 * waits, in a thread of its own, until what it tells of can be seen from outside.
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

    public AfterCommit(Transactions transactions, Publisher publisher) {
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /** @param event what to tell, as soon as it is there; asked in a transaction, again and again for a minute */
    void publish(Supplier<Optional<? extends Event>> event) {
        if (worker.getQueue().size() >= MOST_WAITING) {
            LOG.warn("{} events of the host wait already: one is left to the nightly repair", MOST_WAITING);
            return;
        }
        look(event, 1, 0);
    }

    /** Ends the thread; what still waits is left to the nightly repair. */
    public void stop() {
        worker.shutdownNow();
    }

    private void look(Supplier<Optional<? extends Event>> event, int time, long wait) {
        try {
            worker.schedule(() -> attempt(event, time), wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Chorus has stopped; an event of the host is left to the nightly repair");
        }
    }

    private void attempt(Supplier<Optional<? extends Event>> event, int time) {
        try {
            if (!transactions.required(() -> told(event)) && time < MOST_LOOKS) {
                look(event, time + 1, FIRST_WAIT << time - 1);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("An event of the host was not taken in; the nightly repair will see to it", e);
        }
    }

    private boolean told(Supplier<Optional<? extends Event>> event) {
        Optional<? extends Event> found = event.get();
        found.ifPresent(publisher::publish);
        return found.isPresent();
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
