package org.chorus.given;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still on Monday, 2 March 2026, 9:00 UTC, until it is turned. */
public final class AClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = START;

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (!zone.equals(ZoneOffset.UTC)) {
            throw new UnsupportedOperationException("tests think in UTC");
        }
        return this;
    }
}
