package org.chorus.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether anything at all was told lately, known in memory, so that readers who ask every second and hear that nothing
 * is new cost the database nothing: this node looks at most twice a second, however many ask, and once for an index's end.
 */
public final class Head {

    private static final long LOOK_NANOS = Duration.ofMillis(500).toNanos();
    /**
     * What is written down in a transaction comes to light when that ends, later than it says, and nodes' clocks differ:
     * what is new stays so for a while. Whoever is answered is answered from so long before, so that the answer is the
     * same whether it was something they may see that was new or something they may not.
     */
    static final long SETTLING_MILLIS = 20_000;

    /** What was seen. @param at by the running time of this Java; @param changedAt epoch milliseconds */
    private record Look(int highest, long at, long changedAt) {
    }

    private final Marks marks;
    private final Clock clock;
    private final AtomicReference<Look> last = new AtomicReference<>();

    public Head(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** False only where nothing new can be found. @param since epoch milliseconds */
    synchronized boolean mayHaveNewsSince(long since) {
        Look look = last.get();
        if (look == null || System.nanoTime() - look.at() >= LOOK_NANOS) {
            look = again(look);
            last.set(look);
        }
        return look.changedAt() + SETTLING_MILLIS >= since;
    }

    private Look again(Look before) {
        long now = System.nanoTime();
        int found = marks.head();
        return new Look(found, now, before != null && before.highest() == found ? before.changedAt() : clock.millis());
    }
}
