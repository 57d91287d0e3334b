package org.chorus.sandbox.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A clock that is put to where the demo's history has arrived. */
final class PastClock implements InstantSource {

    private static final Duration BETWEEN_TWO = Duration.ofSeconds(97);
    private static final Duration BEGIN_OF_WORK = Duration.ofHours(6);

    private final Instant thisMorning;
    private Instant shown;
    private int told;

    PastClock(Instant now) {
        this.thisMorning = now.truncatedTo(ChronoUnit.DAYS).plus(BEGIN_OF_WORK);
        this.shown = thisMorning;
    }

    /** In working hours so many days ago, at least one, and a little later than whatever was told before of the same day. */
    void daysAgo(int days) {
        shown = thisMorning.minus(Duration.ofDays(days)).plus(BETWEEN_TWO.multipliedBy(told++));
    }

    @Override
    public Instant instant() {
        return shown;
    }
}
