package org.chorus.sandbox.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that is put to where the demo's history has arrived. */
final class PastClock implements InstantSource {

    private static final Duration BETWEEN_TWO = Duration.ofSeconds(97);

    private final Instant now;
    private Instant shown;
    private int told;

    PastClock(Instant now) {
        this.now = now;
        this.shown = now;
    }

    /** So many days ago, and a little later than whatever was told before of the same day. */
    void daysAgo(int days) {
        shown = now.minus(Duration.ofDays(days)).plus(BETWEEN_TWO.multipliedBy(told++));
    }

    @Override
    public Instant instant() {
        return shown;
    }
}
