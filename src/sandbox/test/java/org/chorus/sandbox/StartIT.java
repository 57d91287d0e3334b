package org.chorus.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;

import org.junit.Test;

public class StartIT {

    /** What a class of tests may cost at most before its first test; many start one, in the same JVM. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    public void theBuiltAppRunsWithinFiveSeconds() {
        Sandbox.withBuiltApp().start().close();

        long begun = System.nanoTime();
        try (Sandbox sandbox = Sandbox.withBuiltApp().start()) {
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);

            assertEquals("org.chorus", sandbox.plugin().key());
            assertTrue("it took " + taken, taken.compareTo(PATIENCE) < 0);
        }
    }
}
