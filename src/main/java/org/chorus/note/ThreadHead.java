package org.chorus.note;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * The threads that are being looked at, known in memory, so that readers who ask every second and hear that nothing
 * changed cost the database nothing: this node looks at most four times a second for what changed anywhere, however many ask.
 */
public final class ThreadHead {

    static final long LOOK_NANOS = Duration.ofMillis(250).toNanos();
    /** What was written in a transaction comes to light when that ends, later than it says, and nodes' clocks differ. */
    private static final long OVERLAP_MILLIS = 60_000;
    /** So much later everything is read anew rather than all that changed. */
    private static final long FORGOTTEN_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final int MOST = 2_000;

    /** What is known of a thread. @param changedAt epoch milliseconds, 0 for never */
    record Known(Note root, long changedAt) {
    }

    /** @param nanos by the running time of this Java; @param at epoch milliseconds */
    private record Look(long nanos, long at) {
    }

    private final Notes notes;
    private final Threads threads;
    private final Clock clock;
    private final Map<Integer, Known> known = new LatestUsed();
    private final LongSupplier running;
    private final AtomicReference<Look> last = new AtomicReference<>();

    public ThreadHead(Notes notes, Threads threads, Clock clock) {
        this(notes, threads, clock, System::nanoTime);
    }

    ThreadHead(Notes notes, Threads threads, Clock clock, LongSupplier running) {
        this.notes = notes;
        this.threads = threads;
        this.clock = clock;
        this.running = running;
    }

    /** The thread that the note began; of a reply, or where there is no such note, nothing. */
    synchronized Optional<Known> of(int noteId) {
        Look before = last.get();
        Look now = new Look(running.getAsLong(), clock.millis());
        if (before == null || now.nanos() - before.nanos() >= LOOK_NANOS) {
            look(before == null ? now : before, now);
            last.set(now);
        }
        Known there = known.get(noteId);
        return there == null ? read(noteId) : Optional.of(there);
    }

    private void look(Look before, Look now) {
        if (now.at() - before.at() > FORGOTTEN_MILLIS) {
            known.clear();
        } else if (!known.isEmpty()) {
            threads.changedSince(Math.min(now.at(), before.at()) - OVERLAP_MILLIS)
                    .forEach((id, at) -> known.computeIfPresent(id, (same, there) -> there.changedAt() == at ? there : null));
        }
    }

    /** When it changed is asked first: what changes in between is told once too often rather than never. */
    private Optional<Known> read(int noteId) {
        long changedAt = threads.changedAt(noteId);
        Optional<Known> read = notes.byId(noteId).filter(note -> !note.isReply()).map(root -> new Known(root, changedAt));
        read.ifPresent(there -> known.put(noteId, there));
        return read;
    }

    /** Lets go of whichever was asked for longest ago. */
    private static final class LatestUsed extends LinkedHashMap<Integer, Known> {

        private static final long serialVersionUID = 1;

        LatestUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Known> eldest) {
            return size() > MOST;
        }
    }
}
