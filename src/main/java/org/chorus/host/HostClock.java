package org.chorus.host;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The time of day in UTC: the system's, unless somebody offers another source as a service. Confluence offers none;
 * the sandbox does, so that its tests turn the clock instead of waiting.
 */
public final class HostClock extends Clock {

    private final List<InstantSource> sources;
    private final ZoneId zone;

    /** @param sources a live list of services, usually empty; the first one rules */
    public HostClock(List<InstantSource> sources) {
        this(sources, ZoneOffset.UTC);
    }

    private HostClock(List<InstantSource> sources, ZoneId zone) {
        this.sources = sources;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId otherZone) {
        return new HostClock(sources, otherZone);
    }

    @Override
    public Instant instant() {
        for (InstantSource source : sources) {
            return source.instant();
        }
        return Clock.systemUTC().instant();
    }
}
