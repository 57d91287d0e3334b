package org.chorus.sandbox.ao;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Every SQL statement sent to the database, for tests that hold a request to a number of them. */
public final class StatementLog {

    private final ThreadLocal<List<String>> ofThread = new ThreadLocal<>();
    private final AtomicLong total = new AtomicLong();
    private volatile Listener others = (thread, sql) -> { };

    /** The statements that the work sends from this thread, in order; a batch is one. */
    public List<String> during(Runnable work) {
        begin();
        try {
            work.run();
            return List.copyOf(ofThread.get());
        } finally {
            end();
        }
    }

    /** The statements that these threads send during the work, such as those that answer requests; one such work at a time. */
    public List<String> ofThreadsDuring(Predicate<Thread> which, Runnable work) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        others = (thread, sql) -> {
            if (which.test(thread)) {
                sent.add(sql);
            }
        };
        try {
            work.run();
        } finally {
            others = (thread, sql) -> { };
        }
        return List.copyOf(sent);
    }

    /** From now on this thread's statements are kept, until {@link #end}. */
    public void begin() {
        ofThread.set(new ArrayList<>());
    }

    /** What this thread sent since {@link #begin}; empty when it never began. */
    public List<String> end() {
        List<String> sent = ofThread.get();
        ofThread.remove();
        return sent == null ? List.of() : List.copyOf(sent);
    }

    /** Statements of all threads since the database was opened. */
    public long total() {
        return total.get();
    }

    void sent(String sql) {
        total.incrementAndGet();
        List<String> kept = ofThread.get();
        if (kept != null) {
            kept.add(sql);
        }
        others.sent(Thread.currentThread(), sql);
    }

    private interface Listener {

        void sent(Thread thread, String sql);
    }
}
