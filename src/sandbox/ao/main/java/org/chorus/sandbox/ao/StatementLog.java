package org.chorus.sandbox.ao;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Every SQL statement sent to the database, for tests that hold a request to a number of them. */
public final class StatementLog {

    private final ThreadLocal<List<String>> ofThread = new ThreadLocal<>();
    private final AtomicLong total = new AtomicLong();

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
    }
}
