package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Thanking somebody where their work stands, and what they make of it. */
public class ThankBrowserIT {

    private static final String SCREENS = "/plugins/servlet/chorus";

    private Sandbox host;
    private Visitor ann;
    private Visitor bob;
    private int idea;

    @Before
    public void arrive() {
        host = AcceptanceHost.start();
        AcceptanceHost.scenario(host).page("OPS", "Runbook").createdBy("ann");
        int board = Rest.as(host.url(), "cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Ideas")).must(201).id();
        idea = Rest.as(host.url(), "ann").post("/boards/" + board + "/ideas", Map.of("title", "Warm soup", "topics", List.of("Canteen")))
                .must(201).id();
        Rest.as(host.url(), "ann").post("/ideas/" + idea + "/comments", Map.of("text", "With bread")).must(201);
        ann = new Visitor(host.url()).loggedInAs("ann");
        bob = new Visitor(host.url()).loggedInAs("bob");
    }

    @After
    public void leave() {
        ann.close();
        bob.close();
        host.close();
    }

    @Test
    public void anIdeaIsThankedForTakenBackAndThankedForAgain() {
        Page page = bob.open(SCREENS + "/ideas/" + idea).page();
        thank(page).first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Canteen").setExact(true)).click();
        page.getByLabel("A few words").fill("It kept the night shift going");
        page.reload();
        thank(page).first().click();
        assertThat(page.getByLabel("A few words")).hasValue("It kept the night shift going");
        page.getByText("Send thanks").click();
        assertThat(page.getByText("You thanked Ann for Canteen.")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back")).click();
        assertThat(thank(page).first()).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().type("Canteen");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("You thanked Ann for Canteen.")).isVisible();

        Page own = ann.open(screenOf("ann")).page();
        assertThat(own.locator(".chorus-thanks__item")).hasCount(1);
        own.locator(".chorus-thanks__item summary").click();
        assertThat(own.getByText("Points at your work, but Bob left no trace there")).isVisible();
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide")).click();
        assertThat(own.getByText("hidden from others")).isVisible();
        quiet();
    }

    @Test
    public void aCommentAndAPageAreThankedForToo() {
        Page page = bob.open(SCREENS + "/ideas/" + idea).page();
        Locator comment = page.locator("chorus-comment");
        thank(page).last().click();
        comment.getByLabel("For which topic?").fill("Bread");
        comment.getByText("Send thanks").click();
        assertThat(page.getByText("You thanked Ann for Bread.")).isVisible();

        bob.open("/display/OPS/Runbook").page().getByText("Thank the author").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Say thank you"))).isVisible();
        page.getByLabel("For which topic?").fill("Operations");
        page.getByText("Send thanks").click();
        assertThat(page.getByText("You thanked Ann for Operations.")).isVisible();

        Page given = bob.open(screenOf("bob")).page();
        assertThat(given.locator(".chorus-thanks__item")).hasCount(2);
        given.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back")).first().click();
        given.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Take it back?")).getByText("Yes").click();
        assertThat(given.locator(".chorus-thanks__item")).hasCount(1);
        quiet();
    }

    @Test
    public void nobodyIsOfferedToThankThemselves() {
        Page page = ann.open(SCREENS + "/ideas/" + idea).page();

        assertThat(page.getByText("With bread")).isVisible();
        assertThat(thank(page)).hasCount(0);
        ann.open("/display/OPS/Runbook").page().getByText("Thank the author").click();
        assertThat(page.getByText("There is nobody to thank here but yourself")).isVisible();
        quiet();
    }

    private String screenOf(String person) {
        String key = Rest.as(host.url(), "ann").get("/people?q=" + person).must(200).json().path("items").get(0).path("key").asText();
        return SCREENS + "/people/" + key + "/endorsements";
    }

    private static Locator thank(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thank Ann"));
    }

    private void quiet() {
        assertEquals(List.of(), ann.incidents());
        assertEquals(List.of(), bob.incidents());
    }
}
