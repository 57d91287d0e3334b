package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A page of Confluence that stands in streams, cards and evidence, and is then restricted: gone at once for the others. */
public class RestrictedPageIT {

    private static final String TITLE = "Kanarienseite";

    private Sandbox host;
    private Scenario world;
    private PageScenario page;
    private Everywhere everywhere;

    @Before
    public void aPageThatPeopleTalkAbout() {
        host = AcceptanceHost.start();
        world = AcceptanceHost.scenario(host);
        String ann = world.person("ann").mayEdit("OPS").key();
        as("bob").put("/follows/person/" + ann).must(200);
        as("bob").put("/follows/space/OPS").must(200);
        as("bob").post("/notes", Map.of("kind", "doing", "text", "Bird watching", "topics", List.of("birds"))).must(201);
        page = world.person("ann").writesPage("OPS", TITLE, "<p>Of the voliere</p>").labelled("birds");
        as("bob").post("/notes", Map.of("kind", "learned", "text", "Read this", "topics", List.of("birds"), "about", page.id())).must(201);
        as("cho").post("/endorsements", Map.of("receiver", ann, "topic", "birds", "message", "For the " + TITLE,
                "work", Map.of("kind", "page", "id", String.valueOf(page.id())))).must(201);
        host.clock().forward(Duration.ofMinutes(5));
        AcceptanceHost.settled();
        everywhere = new Everywhere(host, "OPS", ann, page.id(), "kanariens", "voliere");
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void whoeverMayNotViewItAnyMoreReadsNothingOfItAnywhere() {
        List<String> before = everywhere.showing(TITLE, "bob");
        for (String place : List.of("/streams/home", "/streams/all", "as2 all", "/people?q=voliere", "/notes/2", "/plugins/servlet/chorus/stream",
                "/plugins/servlet/chorus/notes/2")) {
            assertTrue(place + " did not tell of it before: " + before, before.contains(place));
        }
        assertTrue(before.toString(), before.stream().anyMatch(place -> place.startsWith("/people/") && place.endsWith("/expertise")));

        page.restrictedTo("ann");

        assertEquals(List.of(), everywhere.showing(TITLE, "bob"));
        assertEquals(List.of(), everywhere.showing(TITLE, "eve"));
        assertTrue(everywhere.showing(TITLE, "ann").contains("/notes/2"));
        host.clock().forward(Duration.ofDays(2));
        assertTrue(world.outbox().to("bob@example.com").stream().noneMatch(mail -> mail.toString().contains(TITLE)));
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
