package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.chorus.sandbox.confluence.Outbox.Mail;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What reaches the outbox: each thing once, to those who may still see it, until they stop it. */
public class MailBrowserIT {

    private Sandbox host;
    private Scenario world;
    private int idea;

    @Before
    public void anIdeaWithSupportersAndATalk() {
        host = AcceptanceHost.start();
        world = AcceptanceHost.scenario(host);
        int board = as("host").post("/boards", Map.of("spaceKey", "LAB", "name", "Lab")).must(201).id();
        idea = as("author").post("/boards/" + board + "/ideas", Map.of("title", "Measure <twice>")).must(201).id();
        as("member").put("/ideas/" + idea + "/endorsement").must(200);
        as("other").post("/ideas/" + idea + "/comments", Map.of("text", "And cut once")).must(201);
        host.clock().forward(Duration.ofMinutes(5));
        world.outbox().empty();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void anAnswerReachesAuthorSupportersAndCommentersOnce() {
        answer("Yes, from Monday on");
        host.clock().forward(Duration.ofHours(2));

        assertEquals(List.of("author", "member", "other"), receivers());
        assertTrue(world.outbox().all().get(0).body().contains("Yes, from Monday on"));
        assertTrue(world.outbox().all().get(0).body().contains("Measure &lt;twice&gt;"));
        assertTrue(world.outbox().all().get(0).plain().contains("Measure <twice>"));
    }

    @Test
    public void whoMayNoLongerSeeTheSpaceIsNotTold() {
        answer("Yes");
        world.person("member").shutOutOf("LAB");
        host.clock().forward(Duration.ofMinutes(5));

        assertEquals(List.of("author", "other"), receivers());
    }

    @Test
    public void nothingIsSentWhileTheSiteIsReadOnlyAndNothingIsLost() {
        answer("Yes");
        world.readOnly(true);
        host.clock().forward(Duration.ofMinutes(5));
        List<String> meanwhile = receivers();
        world.readOnly(false);
        host.clock().forward(Duration.ofMinutes(5));

        assertEquals(List.of(), meanwhile);
        assertEquals(List.of("author", "member", "other"), receivers());
    }

    @Test
    public void theLinkInAMailStopsItsKindWithoutLoggingIn() {
        answer("Yes");
        host.clock().forward(Duration.ofMinutes(5));
        String link = stopLink(world.outbox().all().stream().filter(mail -> mail.to().startsWith("member")).findFirst().orElseThrow());
        try (Visitor anybody = new Visitor(host.url())) {
            anybody.page().navigate(link);
            anybody.page().locator("main button").click();
            assertThat(anybody.page().locator("main form")).hasCount(0);
            assertEquals(List.of(), anybody.incidents());
        }
        world.outbox().empty();

        answer("And it is done");
        host.clock().forward(Duration.ofMinutes(5));

        assertEquals(List.of("author", "other"), receivers());
    }

    private void answer(String text) {
        as("host").put("/ideas/" + idea + "/state", Map.of("state", "OPEN", "answer", text)).must(200);
    }

    private Rest as(String name) {
        return Rest.as(host.url(), name);
    }

    /** The names before the at, sorted, one for each mail. */
    private List<String> receivers() {
        return world.outbox().all().stream().map(mail -> mail.to().replaceFirst("@.*", "")).sorted().toList();
    }

    private static String stopLink(Mail mail) {
        Matcher link = Pattern.compile("href=\"([^\"]*chorus-mail/stop[^\"]*)\"").matcher(mail.body());
        assertTrue(mail.body(), link.find());
        return link.group(1).replace("&amp;", "&");
    }
}
