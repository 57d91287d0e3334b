package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The bell, the page behind it, and what somebody chooses to be told by mail. */
public class NoticesBrowserIT {

    private static final String NOTICES = "/plugins/servlet/chorus/notices";
    private static final String SETTINGS = "/plugins/servlet/chorus/settings";

    private Sandbox host;
    private Scenario world;
    private int idea;

    @Before
    public void anIdeaThatIsTalkedAbout() {
        host = AcceptanceHost.start();
        world = AcceptanceHost.scenario(host);
        int board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Ops")).must(201).id();
        idea = as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Benches in the sun")).must(201).id();
        comment("bob", "Three will do");
        comment("cho", "And shade for @ann");
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void theBellCountsThePageTellsAndOpeningOrMarkingReads() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = ann.open("/display/OPS").page();
            Locator bell = page.locator("#chorus-notices");
            assertThat(bell).hasAttribute("aria-label", "Notices: 2 unread");
            assertThat(bell.locator(".chorus-bell__count")).hasText("2");

            bell.click();
            page.getByText("See all").click();
            assertThat(page.locator("main h1")).hasText("What you were told");
            assertThat(page.locator(".chorus-notice__sentence")).hasText(new Pattern[] {
                Pattern.compile("Unread: Cho mentioned you\\."), Pattern.compile("Unread: Bob commented on your idea\\.")});
            assertThat(page.locator(".chorus-day__name")).hasText("Today");

            page.locator(".chorus-notice__title").nth(1).click();
            assertThat(page.locator("main h1")).hasText("Benches in the sun");
            assertThat(bell).hasAttribute("aria-label", "Notices: 1 unread");

            ann.open(NOTICES);
            assertThat(page.locator("[data-unread]")).hasText("1 notice is unread.");
            page.getByText("Mark all as read").click();
            assertThat(page.locator("[data-unread]")).hasText("You have read everything.");
            assertThat(bell).hasAttribute("aria-label", "Notices: nothing unread");
            assertThat(bell.locator(".chorus-bell__count")).isHidden();
            assertThat(page.getByText("Mark all as read")).hasCount(0);

            page.reload();
            assertThat(page.locator(".chorus-notice--unread")).hasCount(0);
            assertThat(page.locator(".chorus-notice")).hasCount(2);
            assertEquals(List.of(), ann.incidents());
        }
    }

    @Test
    public void theBellOpensTheNewestBelowItByKeyboardAndIsLeftByEscape() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = ann.open("/display/OPS").page();
            Locator bell = page.locator("#chorus-notices");
            Locator box = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("What you were told"));
            assertThat(bell).hasAttribute("aria-expanded", "false");

            bell.focus();
            page.keyboard().press("Enter");
            assertThat(box).isFocused();
            assertThat(bell).hasAttribute("aria-expanded", "true");
            assertThat(box.locator(".chorus-told__sentence")).hasText(new Pattern[] {
                Pattern.compile("Unread: Cho mentioned you\\."), Pattern.compile("Unread: Bob commented on your idea\\.")});
            page.keyboard().press("Escape");
            assertThat(box).hasCount(0);
            assertThat(bell).isFocused();

            page.keyboard().press("Enter");
            assertThat(box.locator(".chorus-told__row")).hasCount(2);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("main h1")).hasText("Benches in the sun");
            assertThat(bell).hasAttribute("aria-label", "Notices: 1 unread");
            assertEquals(List.of(), ann.incidents());
        }
    }

    @Test
    public void belowTheBellAllAreMarkedAsReadAndItFitsAPhone() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = ann.open("/display/OPS").page();
            page.setViewportSize(320, 640);
            Locator bell = page.locator("#chorus-notices");
            bell.click();
            Locator box = page.locator(".chorus-told");
            BoundingBox place = box.boundingBox();
            assertTrue(place.x + " to " + (place.x + place.width), place.x >= 0 && place.x + place.width <= 320);

            box.getByText("Mark all as read").click();
            assertThat(box.locator("[data-unread-id]")).hasCount(0);
            assertThat(bell).hasAttribute("aria-label", "Notices: nothing unread");
            assertThat(bell.locator(".chorus-bell__count")).isHidden();
            bell.click();
            assertThat(box).hasCount(0);

            bell.click();
            assertThat(box.locator(".chorus-told__row")).hasCount(2);
            assertThat(box.getByText("Mark all as read")).hasCount(0);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            assertEquals(List.of(), ann.incidents());
        }
    }

    @Test
    public void manyAreShownPageByPageToAnEndThatSaysSo() {
        for (int i = 0; i < 21; i++) {
            comment("bob", "Word " + i);
        }
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = ann.open(NOTICES).page();
            assertThat(page.locator(".chorus-notice")).hasCount(20);

            page.getByText("Show more").click();

            assertThat(page.locator(".chorus-notice")).hasCount(23);
            assertThat(page.locator(".chorus-day__name")).hasCount(1);
            assertThat(page.getByText("That is all there is.")).isVisible();
            assertEquals(List.of(), ann.incidents());
        }
    }

    @Test
    public void aBrowserAsksOnceAMinuteHoweverManyPagesAreOpened() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            int[] asked = {0};
            ann.page().onRequest(request -> asked[0] += request.url().contains("/notices?limit=1") ? 1 : 0);
            for (String path : List.of("/display/OPS", NOTICES, SETTINGS, "/display/OPS")) {
                ann.open(path);
                assertThat(ann.page().locator("#chorus-notices")).hasAttribute("aria-label", "Notices: 2 unread");
            }

            assertTrue("asked " + asked[0] + " times", asked[0] <= 1);
        }
    }

    @Test
    public void whoeverIsNotLoggedInHasNoBellAndWithoutScriptsItIsALink() {
        try (Visitor visitor = new Visitor(host.url()); Visitor plain = Visitor.withoutScripts(host.url()).loggedInAs("ann")) {
            assertThat(visitor.open("/display/PUB").page().locator("#chorus-notices")).hasCount(0);

            plain.open("/display/OPS").page().locator("#chorus-notices").click();
            assertThat(plain.page().locator(".chorus-notice")).hasCount(2);
        }
    }

    @Test
    public void whatIsChosenStaysChosen() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = ann.open(SETTINGS).page();
            page.getByLabel("Mentions of me").uncheck();
            page.locator("[name=digestHour]").selectOption("17");
            page.locator("[name=timeZone]").fill("no such place");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("chorus-settings [data-problem]")).hasText("There is no such time zone.");
            assertThat(page.locator("[name=timeZone]")).isFocused();

            page.locator("[name=timeZone]").fill("new york");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-saved]")).hasText("Saved. Your daily mail comes at 17:00, America/New_York.");

            page.reload();
            assertThat(page.getByLabel("Mentions of me")).not().isChecked();
            assertThat(page.getByLabel("Comments on my ideas")).isChecked();
            assertThat(page.locator("[name=digestHour]")).hasValue("17");
            assertThat(page.locator("[name=timeZone]")).hasValue("America/New_York");
        }
    }

    @Test
    public void aFeedsSecretAddressIsMadeShownOnceAndTakenBack() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann"); Visitor reader = new Visitor(host.url())) {
            Page page = ann.open(SETTINGS).page();
            page.getByText("Make an address").click();
            Locator address = page.getByLabel("Your feed’s address");
            assertThat(address).isFocused();
            String url = address.inputValue();
            assertEquals(200, reader.page().request().get(url).status());

            page.reload();
            assertThat(address).isHidden();
            page.getByText("Take it back").click();
            assertThat(page.getByText("The address opens nothing any more.")).isVisible();
            assertThat(page.getByText("Make an address")).isFocused();
            assertTrue(reader.page().request().get(url).status() >= 400);
            assertEquals(List.of(), ann.incidents());
        }
    }

    @Test
    public void whatALinkInAMailStoppedIsTurnedOnAgain() {
        host.clock().forward(Duration.ofMinutes(5));
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            ann.page().navigate(stopLink());
            ann.page().locator("main form button").click();
            assertThat(ann.page().locator("main form")).hasCount(0);
            Page page = ann.open(SETTINGS).page();
            assertThat(page.getByLabel("Comments on my ideas")).not().isChecked();

            page.getByLabel("Comments on my ideas").check();
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[data-saved]")).containsText("Saved.");
        }
        world.outbox().empty();
        comment("bob", "Four are better");
        host.clock().forward(Duration.ofMinutes(5));

        assertEquals(1, world.outbox().all().size());
    }

    private String stopLink() {
        return world.outbox().all().stream().filter(mail -> mail.to().startsWith("ann"))
                .map(mail -> Pattern.compile("idea is yours\\.[^<]*<a href=\"([^\"]*chorus-mail/stop[^\"]*)\"").matcher(mail.body()))
                .filter(Matcher::find).map(found -> found.group(1).replace("&amp;", "&")).findFirst().orElseThrow();
    }

    private void comment(String name, String text) {
        as(name).post("/ideas/" + idea + "/comments", Map.of("text", text)).must(201);
    }

    private Rest as(String name) {
        return Rest.as(host.url(), name);
    }
}
