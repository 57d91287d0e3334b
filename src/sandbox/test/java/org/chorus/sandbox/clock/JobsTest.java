package org.chorus.sandbox.clock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;

import org.chorus.sandbox.Browser;
import org.chorus.sandbox.ProbeApp;
import org.chorus.sandbox.Refusal;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class JobsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void jobsRunWhenTheClockIsTurnedEachAtItsTime() {
        ProbeApp app = app("<schedule cron-expression='0 0 6 * * ?'/>")
                .module("<job-config key='often' name='Often'><job key='runner'/>"
                        + "<schedule repeat-interval='43200000'/></job-config>");
        try (Sandbox sandbox = Sandbox.with(app.jar()).start()) {
            assertEquals("[]", notes(sandbox));

            sandbox.clock().forward(Duration.ofDays(1));

            assertEquals("[{\"text\":\"org.chorus.probe:often at 2027-01-04T21:00:00Z\"},"
                    + "{\"text\":\"org.chorus.probe:daily at 2027-01-05T06:00:00Z\"},"
                    + "{\"text\":\"org.chorus.probe:often at 2027-01-05T09:00:00Z\"}]", notes(sandbox));
            assertEquals("SUCCESS", sandbox.part(JobsPart.class).find("org.chorus.probe:daily").orElseThrow()
                    .last().outcome());
        }
    }

    @Test
    public void aDisabledAppsJobsRunNoMore() {
        try (Sandbox sandbox = Sandbox.with(app("<schedule repeat-interval='1000'/>").jar()).start()) {
            sandbox.plugins().disable("org.chorus.probe");

            sandbox.clock().forward(Duration.ofHours(1));
            sandbox.plugins().enable("org.chorus.probe");

            assertEquals("[]", notes(sandbox));
            List<Job> jobs = sandbox.part(JobsPart.class).all();
            assertEquals(sandbox.clock().instant().plusSeconds(1), jobs.get(0).due());
        }
    }

    @Test
    public void aScheduleThatCannotBeUnderstoodIsRefused() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> start(app("<schedule cron-expression='whenever'/>")));

        assertTrue(refusal.getMessage(), refusal.getMessage().startsWith("<job-config key=\"daily\"> of"
                + " org.chorus.probe cannot be taken into use"));
    }

    @Test
    public void aJobWithoutItsBeanIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> start(ProbeApp.in(folder.getRoot().toPath())
                .module("<job-config key='daily'><job key='nobody'/><schedule repeat-interval='1'/></job-config>")));

        assertEquals("<job-config key=\"daily\"> of org.chorus.probe cannot be taken into use: META-INF/spring has no"
                + " bean nobody to run it", refusal.getMessage());
    }

    private static InstalledPlugin start(ProbeApp app) {
        try (Sandbox sandbox = Sandbox.with(app.jar()).start()) {
            return sandbox.plugin();
        }
    }

    private static String notes(Sandbox sandbox) {
        return Browser.at(sandbox).get("/rest/probe/1.0/notes").body();
    }

    private ProbeApp app(String schedule) {
        return ProbeApp.withNotes(folder.getRoot().toPath())
                .bean("<osgi:list id='clocks' interface='java.time.InstantSource' availability='optional'"
                        + " filter='(chorus.clock=true)'/>")
                .bean("<bean id='runner' class='org.chorus.probe.NoteJob'/>")
                .module("<job-config key='daily' name='Daily'><job key='runner' perClusterJob='true'/>" + schedule
                        + "</job-config>")
                .module("<rest key='rest' path='/probe' version='1.0'><package>org.chorus.probe</package></rest>");
    }
}
