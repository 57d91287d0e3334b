package org.chorus.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time in the sandbox. Tests turn it instead of waiting; whatever is due on the way runs, in order. */
public final class SandboxClock implements InstantSource {

    /** Where tests begin that do not care; later than whatever real data they import. */
    public static final Instant SOME_MONDAY = Instant.parse("2027-01-04T09:00:00Z");

    private final InstantSource source;
    private final boolean runs;
    private final List<Timetable> timetables = new ArrayList<>();
    private volatile Duration offset = Duration.ZERO;
    private volatile Instant shown;

    private SandboxClock(InstantSource source, boolean runs) {
        this.source = source;
        this.runs = runs;
    }

    /** Stands still at that instant until it is turned. */
    public static SandboxClock standing(Instant start) {
        return new SandboxClock(InstantSource.fixed(start), false);
    }

    /** Goes like the machine's clock, and can be turned forward as well. */
    public static SandboxClock running() {
        return new SandboxClock(InstantSource.system(), true);
    }

    /** Whether time passes by itself. */
    public boolean runs() {
        return runs;
    }

    @Override
    public Instant instant() {
        Instant other = shown;
        return other == null ? source.instant().plus(offset) : other;
    }

    /** Shows that instant, a past one too, until {@link #showNow}: for writing history. Nothing becomes due by it. */
    public void show(Instant instant) {
        shown = instant;
    }

    /** Goes on as if {@link #show} had never been called. */
    public void showNow() {
        shown = null;
    }

    /** Turns the clock and runs what is due until then, each at its time, one after the other, in this thread. */
    public synchronized void forward(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time does not go back: " + time);
        }
        Instant end = instant().plus(time);
        for (Optional<Timetable> next = next(end); next.isPresent(); next = next(end)) {
            turnTo(next.get().nextDue());
            next.get().runNext();
        }
        turnTo(end);
    }

    /** Runs what is due by now. */
    public synchronized void runDue() {
        Instant now = instant();
        for (Optional<Timetable> next = next(now); next.isPresent(); next = next(now)) {
            next.get().runNext();
        }
    }

    /** Adds things that are due at times. */
    public synchronized void attach(Timetable timetable) {
        timetables.add(timetable);
    }

    private void turnTo(Instant instant) {
        if (instant.isAfter(instant())) {
            offset = Duration.between(source.instant(), instant);
        }
    }

    private Optional<Timetable> next(Instant end) {
        return timetables.stream()
                .filter(timetable -> !timetable.nextDue().isAfter(end))
                .min(Comparator.comparing(Timetable::nextDue));
    }

    /** Things that are due at times. */
    public interface Timetable {

        /** When the next is due; {@link Instant#MAX} if nothing is. */
        Instant nextDue();

        /** Runs the next, so that {@link #nextDue()} moves on. */
        void runNext();
    }
}
