package org.chorus.sandbox.clock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

public class SandboxClockTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

    private final SandboxClock clock = SandboxClock.standing(MONDAY);
    private final List<String> ran = new ArrayList<>();

    @Test
    public void itStandsUntilItIsTurned() {
        assertEquals(MONDAY, clock.instant());

        clock.forward(Duration.ofDays(8));

        assertEquals(MONDAY.plus(Duration.ofDays(8)), clock.instant());
    }

    @Test
    public void whatIsDueRunsInOrderAndAtItsTime() {
        clock.attach(new Every("slow", Duration.ofHours(2)));
        clock.attach(new Every("quick", Duration.ofMinutes(90)));

        clock.forward(Duration.ofHours(3));

        assertEquals(List.of("quick 01:30", "slow 02:00", "quick 03:00"), ran);
    }

    @Test
    public void timeDoesNotGoBack() {
        assertThrows(IllegalArgumentException.class, () -> clock.forward(Duration.ofSeconds(-1)));
    }

    @Test
    public void historyIsWrittenWithoutAnythingBecomingDue() {
        clock.attach(new Every("quick", Duration.ofMinutes(90)));

        clock.show(MONDAY.minus(Duration.ofDays(60)));
        clock.runDue();

        assertEquals(MONDAY.minus(Duration.ofDays(60)), clock.instant());
        clock.showNow();
        assertEquals(MONDAY, clock.instant());
        assertEquals(List.of(), ran);
    }

    private final class Every implements SandboxClock.Timetable {

        private final String name;
        private final Duration interval;
        private Instant due;

        Every(String name, Duration interval) {
            this.name = name;
            this.interval = interval;
            this.due = MONDAY.plus(interval);
        }

        @Override
        public Instant nextDue() {
            return due;
        }

        @Override
        public void runNext() {
            ran.add(name + " " + clock.instant().toString().substring(11, 16));
            due = due.plus(interval);
        }
    }
}
