package org.chorus.sandbox.web.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as a person reads them. */
public record Dates(Locale locale, String timeZone) {

    /** {@code 21 Nov 2026}. */
    public String day(long millis) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).withZone(zone()).format(at(millis));
    }

    /** {@code 21 Nov 2026, 14:05}. */
    public String time(long millis) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .withZone(zone()).format(at(millis));
    }

    /** For {@code <time datetime>}. */
    public String iso(long millis) {
        return at(millis).toString();
    }

    private ZoneId zone() {
        return timeZone.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(timeZone);
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
