package org.chorus.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class HostClockTest {

    private final List<InstantSource> services = new ArrayList<>();
    private final HostClock clock = new HostClock(services);

    @Test
    public void isTheTimeOfTheSystemWhereNobodyOffersAnother() {
        assertTrue(Duration.between(InstantSource.system().instant(), clock.instant()).abs().toMinutes() < 5);
    }

    @Test
    public void followsASourceAsSoonAsThereIsOne() {
        services.add(InstantSource.fixed(Instant.parse("2030-05-06T07:08:09Z")));

        assertEquals(Instant.parse("2030-05-06T07:08:09Z"), clock.instant());
        assertEquals(Instant.parse("2030-05-06T07:08:09Z"), clock.withZone(ZoneId.of("Europe/Berlin")).instant());
    }
}
