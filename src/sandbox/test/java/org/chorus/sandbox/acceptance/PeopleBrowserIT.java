package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Hand;
import org.chorus.sandbox.browser.Visitor;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** From a blank page to somebody who knows, and what people have to say in what they are found for. */
public class PeopleBrowserIT {

    private static final String PEOPLE = "/plugins/servlet/chorus/people";
    private static final String SECRET = "zirconium";

    private Sandbox host;
    private Visitor eve;
    private String ann;

    @Before
    public void arrive() {
        host = AcceptanceHost.start();
        Scenario world = AcceptanceHost.scenario(host);
        ann = world.person("ann").named("Ann Archer").inUnit("ops").key();
        world.person("eve").named("Eve Easton").inUnit("ops");
        int board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Night shift")).must(201).id();
        as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Gear oil by the barrel", "text", "Lubricant for every gearbox.",
                "topics", List.of("gearbox"))).must(201);
        as("bob").post("/notes", Map.of("kind", "stuck", "text", "Which gearbox oil at forty degrees?", "topics", List.of("gearbox"))).must(201);
        int lab = as("host").post("/boards", Map.of("spaceKey", "LAB", "name", "Closed")).must(201).id();
        as("member").post("/boards/" + lab + "/ideas", Map.of("title", "A " + SECRET + " gearbox", "topics", List.of(SECRET, "gearbox"))).must(201);
        AcceptanceHost.settled();
        eve = new Visitor(host.url()).loggedInAs("eve");
    }

    @After
    public void leave() {
        assertEquals(String.join("\n", eve.incidents()), 0, eve.incidents().size());
        eve.close();
        host.close();
    }

    @Test
    public void threeClicksLeadFromABlankPageToAPerson() {
        Page page = eve.open("/dashboard.action").page();
        link(page, "Who knows?").click();
        assertThat(page.getByText("Which gearbox oil at forty degrees?")).isVisible();
        page.locator(".chorus-known__link").first().click();
        assertThat(page.locator(".chorus-hit").first()).containsText("Gear oil by the barrel");
        assertThat(page.locator(".chorus-hit").first()).containsText("On this topic");
        link(page, "Ann Archer").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What Ann Archer knows"))).isVisible();
        assertThat(page.locator(".chorus-skill")).containsText("gearbox");
        assertThat(link(page, "Ask a question")).hasAttribute("href", Pattern.compile("/compose\\?to=ann&kind=stuck$"));
    }

    @Test
    public void anAdministratorBuildsTheEvidenceAnewAndSeesThatItIsDone() {
        try (Visitor admin = new Visitor(host.url()).loggedInAs("sysadmin")) {
            Page page = admin.open("/plugins/servlet/chorus/admin").page();
            page.locator("#password").fill("sysadmin");
            page.locator("#authenticateButton").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Build it anew")).click();

            assertThat(page.locator("chorus-rebuild [role=status]")).hasText(Pattern.compile("Done: [1-9]\\d* works read\\."));
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Build it anew"))).isEnabled();
            assertEquals(List.of(), admin.incidents());
        }
        assertThat(eve.open(PEOPLE + "?q=lubricants").page().locator(".chorus-hit")).containsText("Ann Archer");
    }

    @Test
    public void topicsOfferedBelowTheirFieldLieOverThePageAndMoveNothing() {
        Page page = eve.open(PEOPLE).page();
        Locator below = page.locator(".chorus-known");
        double before = below.boundingBox().y;

        page.getByPlaceholder("Any topic").pressSequentially("gear");

        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("gearbox"))).isVisible();
        assertEquals(before, below.boundingBox().y, 0.5);
    }

    @Test
    public void aSearchIsForgivingAndSaysWhyAndWhatElseToTry() {
        Page page = eve.open(PEOPLE).page();
        Locator field = page.getByPlaceholder("A topic, a question, a name");
        field.fill("lubricants");
        assertThat(page.locator(".chorus-hit")).containsText("lubricant");
        assertThat(page).hasURL(Pattern.compile("\\?q=lubricants$"));
        field.fill("gearbux");
        assertThat(page.locator("[data-region=results]")).containsText("people for the topic gearbox");
        field.fill("nobody quixotically knows");
        assertThat(page.getByText("Nobody found")).isVisible();
        link(page, "Search for quixotically alone").click();
        assertThat(link(page, "Ask everybody")).isVisible();
        page.locator("[name=q]").fill("gearbox");
        page.locator("[name=unit]").selectOption("ops");
        assertThat(page).hasURL(Pattern.compile("\\?q=gearbox&unit=ops$"));
        assertThat(page.locator(".chorus-hit")).hasCount(1);
        link(page, "Clear").click();
        assertThat(page).hasURL(Pattern.compile("\\?q=gearbox$"));
    }

    @Test
    public void theSameWorksByKeyboardAlone() {
        Page page = eve.open("/dashboard.action").page();
        Hand.KEYBOARD.follow(link(page, "Who knows?"));
        Hand.KEYBOARD.write(page.locator("[name=q]"), "gearbox");
        page.keyboard().press("Enter");
        // What a pause in typing found may still stand there until then.
        assertThat(page).hasURL(Pattern.compile("\\?q=gearbox$"));
        assertThat(page.locator(".chorus-hit").first()).isVisible();
        Hand.KEYBOARD.press(page.locator("chorus-follow button").first());
        assertThat(page.locator("chorus-follow button").first()).hasAttribute("aria-pressed", "true");
        Hand.KEYBOARD.follow(link(page, "Ann Archer"));

        assertThat(page.locator("h1", new Page.LocatorOptions().setHasText("What Ann Archer knows"))).isVisible();
        Hand.tabTo(link(page, "Ask a question"));
    }

    @Test
    public void ownersHideRetireDisputeAndSayWhatToAskThem() {
        try (Visitor owner = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = owner.open("/plugins/servlet/chorus/profile").page();
            page.locator("[name=asks]").fill("Choir singing, gears");
            page.locator("[name=talents]").fill("Sign language");
            page.locator("[name=talents]").press("Control+Enter");
            assertThat(page.locator("[data-region=about]")).containsText("Choir singing");
            assertThat(eve.open(PEOPLE + "?q=choir%20singing").page().locator(".chorus-hit")).containsText("Says: ask me about it");
            assertThat(eve.open(PEOPLE + "/" + ann).page().locator(".chorus-profile")).containsText("Sign language");

            Locator topic = page.locator(".chorus-skill", new Page.LocatorOptions().setHasText("gearbox"));
            topic.locator("button", new Locator.LocatorOptions().setHasText("Hide from others")).click();
            assertThat(topic).containsText("Hidden");
            assertThat(eve.open(PEOPLE + "/" + ann).page().locator(".chorus-profile")).not().containsText("gearbox");
            topic.locator("button", new Locator.LocatorOptions().setHasText("Show again")).click();
            assertThat(topic).not().containsText("Hidden");
            topic.locator("summary").click();
            topic.locator("button", new Locator.LocatorOptions().setHasText("This says nothing of me")).click();
            topic.locator("summary").click();
            assertThat(topic).containsText("Does not count");
            assertThat(eve.open(PEOPLE + "/" + ann).page().locator(".chorus-profile")).not().containsText("Gear oil");

            assertEquals(String.join("\n", owner.incidents()), 0, owner.incidents().size());
        }
    }

    @Test
    public void thePanelAndTheMacrosShowPeopleInsideAPage() {
        AcceptanceHost.scenario(host).page("OPS", "Greasing").body("<p>How to oil a gearbox with lubricant.</p>"
                + macro("people-finder", "topic", "gearbox") + macro("profile-card", "person", "ann")
                + macro("profile-card", "person", "nobody-of-this-name")).labelled("gearbox").createdBy("cho");
        Page page = eve.open("/display/OPS/Greasing").page();

        assertThat(page.locator(".chorus-profile-card")).containsText("Ann Archer");
        assertThat(page.getByText("There is nobody of this username here")).isVisible();
        page.locator("chorus-experts").scrollIntoViewIfNeeded();
        assertThat(page.locator("chorus-experts")).containsText("Who knows about this?");
        assertThat(page.locator("chorus-experts")).not().containsText(SECRET);
        page.locator("main [name=q]").fill("oil");
        page.locator("main [name=q]").press("Enter");
        assertThat(page.locator(".chorus-hit").first()).containsText("Ann Archer");
        assertThat(page).hasURL(Pattern.compile("topic=gearbox"));
    }

    @Test
    public void peopleAreFoundWithoutScripts() {
        try (Visitor reader = Visitor.withoutScripts(host.url()).loggedInAs("eve")) {
            Page page = reader.open(PEOPLE).page();
            page.locator("[name=q]").fill("gearbox");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
            assertThat(page.locator(".chorus-hit").first()).containsText("Ann Archer");
            page.locator("[name=topic]").fill("gearbox");
            page.locator("[name=unit]").selectOption("ops");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
            assertThat(page.locator(".chorus-hit")).hasCount(1);
        }
    }

    @Test
    public void ofAClosedSpaceAnOutsiderFindsNothing() {
        try (Visitor outsider = new Visitor(host.url()).loggedInAs("outsider"); Visitor viewer = new Visitor(host.url()).loggedInAs("viewer")) {
            for (String path : List.of(PEOPLE, PEOPLE + "?q=" + SECRET, PEOPLE + "?topic=" + SECRET, PEOPLE + "?q=gearbox")) {
                String seen = outsider.open(path).page().locator("[data-region=results]").innerText();
                assertFalse(path + ": " + seen, seen.contains("member") || seen.contains("A " + SECRET));
            }
            assertThat(viewer.open(PEOPLE + "?q=" + SECRET).page().locator(".chorus-hit")).containsText("A " + SECRET + " gearbox");
        }
    }

    @Test
    public void whoeverWasRemovedIsAFormerUserAndNothingElse() {
        AcceptanceHost.scenario(host).person("ann").removed();

        String seen = eve.open(PEOPLE + "/" + ann).page().locator(".chorus").innerText();

        assertTrue(seen, seen.contains("Former user"));
        assertFalse(seen, seen.contains("gear") || seen.contains("Ann"));
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
