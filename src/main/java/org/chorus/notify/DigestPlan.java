package org.chorus.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When somebody gets the daily mail.
 *
 * @param hour   0 to 23, on the clock of the zone
 * @param zone   id of a time zone, empty for the one in the person's profile
 * @param nextAt when it is due
 * @param toldTo what happened up to then was told
 */
public record DigestPlan(String userKey, int hour, String zone, long nextAt, long toldTo) {

    /** The hour of those who have not chosen one. */
    public static final int USUAL_HOUR = 8;

    /** What is written down in a transaction comes to light when that ends, and clocks of two nodes differ. */
    private static final long SETTLING = Duration.ofMinutes(1).toMillis();

    DigestPlan at(int newHour, String newZone, ZoneId effective, long now) {
        return new DigestPlan(userKey, newHour, newZone, next(newHour, effective, now), toldTo);
    }

    /**
     * Up to when a mail that is sent now tells, and from when the first one does: the latest due time, whenever the job
     * came to it and whenever the person was first expected to want one. So a mail tells of the same stretch whatever
     * happened before that its reader may not know of.
     */
    static long toldTo(int hour, ZoneId zone, long now) {
        ZonedDateTime here = Instant.ofEpochMilli(now).atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(hour, 0).atZone(zone);
        ZonedDateTime latest = today.isAfter(here) ? here.toLocalDate().minusDays(1).atTime(hour, 0).atZone(zone) : today;
        return latest.toInstant().toEpochMilli() - SETTLING;
    }

    /** The first time after `now` at which it is that hour there; an hour that a clock skips in spring is the next one. */
    static long next(int hour, ZoneId zone, long now) {
        ZonedDateTime here = Instant.ofEpochMilli(now).atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(hour, 0).atZone(zone);
        ZonedDateTime due = today.isAfter(here) ? today : here.toLocalDate().plusDays(1).atTime(hour, 0).atZone(zone);
        return due.toInstant().toEpochMilli();
    }
}
