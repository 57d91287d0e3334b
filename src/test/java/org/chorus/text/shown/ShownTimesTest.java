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

    @Test
    public void olderTimesAreToldAsDates() {
        assertEquals("Jan 1, 1970", times.ago(0));
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
