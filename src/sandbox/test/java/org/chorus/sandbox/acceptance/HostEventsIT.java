package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    public void aPageIsInTheStreamOfItsLabelsTopicWhileItHasTheLabel() {
        PageScenario page = AcceptanceHost.scenario(host).person("ann").writesPage("OPS", "Switch gear", "<p>How it works.</p>");
        Rest ann = Rest.as(host.url(), "ann");
        ann.post("/notes", Map.of("kind", "learned", "text", "Wear gloves", "topics", List.of("Smart Grid"), "audience",
                Map.of("space", "OPS"))).must(201);
        int topic = ann.get("/topics?q=smart").must(200).json().get("items").get(0).get("id").asInt();

        page.labelled("smart-grid");
        await().atMost(Duration.ofSeconds(10)).until(() -> streamOf("bob", "topic/" + topic).contains("Switch gear"));
        page.unlabelled("smart-grid");

        await().atMost(Duration.ofSeconds(10)).until(() -> !streamOf("bob", "topic/" + topic).contains("Switch gear"));
    }

    @Test
    public void aRestrictedPageIsNotInTheStreamOfOthers() {
        PageScenario page = AcceptanceHost.scenario(host).person("ann").writesPage("OPS", "Plans", "<p>Soon.</p>");
        await().atMost(Duration.ofSeconds(10)).until(() -> streamOf("bob").contains("Plans"));

        page.restrictedTo("ann");

        assertFalse(streamOf("bob").contains("Plans"));
    }

    private String streamOf(String reader) {
        return streamOf(reader, "space/OPS");
    }

    private String streamOf(String reader, String stream) {
        return Rest.as(host.url(), reader).get("/streams/" + stream).must(200).body();
    }
}
