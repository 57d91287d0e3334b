package org.chorus.text.shown;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chorus.host.Texts;

/** Points in time as somebody reads them: how long ago, and the date behind it. */
public final class ShownTimes {

    private static final int DAYS_TOLD_AS_AGO = 14;

    private final Texts texts;
    private final Clock clock;

    public ShownTimes(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** `iso`, `text` and `full`. @param millis epoch milliseconds */
    public Map<String, Object> of(long millis) {
        Instant at = Instant.ofEpochMilli(millis);
        return Map.of("iso", at.toString(), "text", ago(millis), "full", date(at, FormatStyle.LONG) + ", "
                + DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC).format(at));
    }

    /** In words: minutes, hours and days while it is fresh, else the date. */
    public String ago(long millis) {
        long past = Math.max(0, clock.millis() - millis);
        long minutes = TimeUnit.MILLISECONDS.toMinutes(past);
        long days = TimeUnit.MILLISECONDS.toDays(past);
        if (days > DAYS_TOLD_AS_AGO) {
            return date(millis);
        }
        if (days >= 1) {
            return texts.text("chorus.time.days", days);
        }
        return minutes < 60 ? texts.text("chorus.time.minutes", minutes) : texts.text("chorus.time.hours", minutes / 60);
    }

    /** The day alone, such as 4 Dec 2026. */
    public String date(long millis) {
        return date(Instant.ofEpochMilli(millis), FormatStyle.MEDIUM);
    }

    /** Whole days from then until now. */
    public long daysSince(long millis) {
        return TimeUnit.MILLISECONDS.toDays(Math.max(0, clock.millis() - millis));
    }

    private String date(Instant at, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(texts.locale()).withZone(ZoneOffset.UTC).format(at);
    }
}
