package org.chorus.text.shown;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.concurrent.TimeUnit;
import org.chorus.host.Texts;

/**
 * Points in time as somebody reads them: how long ago, and the date behind it. Dates are UTC, for the server does not
 * know where the reader is; `day` is the same text with {@link #DAY} for the date, so that the browser can say it anew.
 */
public final class ShownTimes {

    private static final int DAYS_TOLD_AS_AGO = 14;
    private static final String DAY = "{0}";

    private final Texts texts;
    private final Clock clock;

    public ShownTimes(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** `iso`, `text`, `full`, `language` and `day`, which is empty where no date is told. @param millis epoch milliseconds */
    public Map<String, Object> of(long millis) {
        return within(millis, UnaryOperator.identity());
    }

    /** As {@link #of}, but within a sentence. */
    public Map<String, Object> within(long millis, UnaryOperator<String> sentence) {
        return isToldAsAgo(millis) ? values(millis, sentence.apply(ago(millis)), "") : dayWithin(millis, sentence);
    }

    /** As {@link #within}, always with the date, as for what is to come. */
    public Map<String, Object> dayWithin(long millis, UnaryOperator<String> sentence) {
        return values(millis, sentence.apply(date(millis)), sentence.apply(DAY));
    }

    private Map<String, Object> values(long millis, String text, String day) {
        Instant at = Instant.ofEpochMilli(millis);
        String time = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC).format(at);
        return Map.of("iso", at.toString(), "text", text, "day", day, "full", date(at, FormatStyle.LONG) + ", " + time,
                "language", texts.locale().toLanguageTag());
    }

    /** In words: minutes, hours and days while it is fresh, else the date. */
    public String ago(long millis) {
        long minutes = TimeUnit.MILLISECONDS.toMinutes(past(millis));
        long days = daysSince(millis);
        if (!isToldAsAgo(millis)) {
            return date(millis);
        }
        if (days >= 1) {
            return texts.text("chorus.time.days", days);
        }
        return minutes < 60 ? texts.text("chorus.time.minutes", minutes) : texts.text("chorus.time.hours", minutes / 60);
    }

    private static LocalDate dayOf(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private boolean isToldAsAgo(long millis) {
        return daysSince(millis) <= DAYS_TOLD_AS_AGO;
    }

    /** The day alone, such as 4 Dec 2026. */
    public String date(long millis) {
        return date(Instant.ofEpochMilli(millis), FormatStyle.MEDIUM);
    }

    /** Days of the calendar from then until now; none within 24 hours. */
    public long daysSince(long millis) {
        return past(millis) < TimeUnit.DAYS.toMillis(1) ? 0 : dayOf(millis).until(dayOf(clock.millis()), ChronoUnit.DAYS);
    }

    private long past(long millis) {
        return Math.max(0, clock.millis() - millis);
    }

    private String date(Instant at, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(texts.locale()).withZone(ZoneOffset.UTC).format(at);
    }
}
