package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertFalse;

import java.time.Duration;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What happens to pages in the host reaches the app by the host's own events, and only those who may see it. */
public class HostEventsIT {

    private Sandbox host;

    @Before
    public void start() {
        host = AcceptanceHost.start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void aNewPageIsInTheStreamUntilItIsInTheTrash() {
        PageScenario page = AcceptanceHost.scenario(host).person("ann").writesPage("OPS", "Switch gear", "<p>How it works.</p>");

        await().atMost(Duration.ofSeconds(10)).until(() -> streamOf("bob").contains("Switch gear"));
        page.trashed();

        await().atMost(Duration.ofSeconds(10)).until(() -> !streamOf("bob").contains("Switch gear"));
        page.restored();
        await().atMost(Duration.ofSeconds(10)).until(() -> streamOf("bob").contains("Switch gear"));
    }

    @Test
    public void aRestrictedPageIsNotInTheStreamOfOthers() {
        PageScenario page = AcceptanceHost.scenario(host).person("ann").writesPage("OPS", "Plans", "<p>Soon.</p>");
        await().atMost(Duration.ofSeconds(10)).until(() -> streamOf("bob").contains("Plans"));

        page.restrictedTo("ann");

        assertFalse(streamOf("bob").contains("Plans"));
    }

    private String streamOf(String reader) {
        return Rest.as(host.url(), reader).get("/streams/space/OPS").must(200).body();
    }
}
