package org.chorus.sandbox.clock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Duration;
import java.util.List;

import org.chorus.sandbox.Sandbox;
import org.junit.Test;

public class ForwardIT {

    @Test
    public void eightDaysOfTheAppsJobsPassWithoutAFailure() {
        try (Sandbox sandbox = Sandbox.withBuiltApp().start()) {
            sandbox.clock().forward(Duration.ofDays(8));

            List<Job> jobs = sandbox.part(JobsPart.class).all();
            assertFalse("the app has jobs", jobs.isEmpty());
            jobs.forEach(job -> assertEquals(job.key(), "SUCCESS", job.last().outcome()));
        }
    }
}
