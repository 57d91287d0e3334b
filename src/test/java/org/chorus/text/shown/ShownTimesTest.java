package org.chorus.text.shown;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import org.chorus.given.AClock;
import org.chorus.given.PlainTexts;
import org.junit.Test;

public class ShownTimesTest {

    private final AClock clock = new AClock();
    private final ShownTimes times = new ShownTimes(new PlainTexts(), clock);

    @Test
    public void freshTimesAreToldAsAgo() {
        assertEquals("chorus.time.minutes[0]", ago(Duration.ofSeconds(59)));
        assertEquals("chorus.time.minutes[59]", ago(Duration.ofMinutes(59)));
        assertEquals("chorus.time.hours[23]", ago(Duration.ofHours(23)));
        assertEquals("chorus.time.days[1]", ago(Duration.ofHours(24)));
        assertEquals("chorus.time.days[14]", ago(Duration.ofDays(14)));
    }

    /** Below a heading of the 20th, "yesterday" on the 22nd was read as a mistake. */
    @Test
    public void daysAreThoseOfTheCalendar() {
        long midnight = clock.millis() - clock.millis() % Duration.ofDays(1).toMillis();

        assertEquals("chorus.time.days[2]", times.ago(midnight - Duration.ofHours(25).toMillis()));
    }

    @Test
    public void olderTimesAreToldAsDates() {
        assertEquals("Jan 1, 1970", times.ago(0));
    }

    @Test
    public void aDateCanBeSaidAnewInItsSentence() {
        assertEquals("version 2, Jan 1, 1970", times.within(0, when -> "version 2, " + when).get("text"));
        assertEquals("version 2, {0}", times.within(0, when -> "version 2, " + when).get("day"));
        assertEquals("January 1, 1970, 00:00 UTC", times.of(0).get("full"));
    }

    @Test
    public void whatIsToldAsAgoHasNoDateToSayAnew() {
        assertEquals("", times.of(clock.millis()).get("day"));
        assertEquals("until {0}", times.dayWithin(clock.millis(), day -> "until " + day).get("day"));
    }

    /** Clocks of two nodes differ a little. */
    @Test
    public void whatIsToComeIsNow() {
        assertEquals("chorus.time.minutes[0]", ago(Duration.ofMinutes(-5)));
    }

    private String ago(Duration past) {
        return times.ago(clock.millis() - past.toMillis());
    }
}
