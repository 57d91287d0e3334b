package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Whom and what somebody follows in one place, and who follows them. */
public class FollowsBrowserIT {

    private Sandbox host;
    private String ann;

    @Before
    public void bobFollowsThreeThings() {
        host = AcceptanceHost.start();
        ann = AcceptanceHost.scenario(host).person("ann").named("Ann Archer").key();
        AcceptanceHost.scenario(host).person("bob").named("Bob Baker");
        int board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Night shift")).must(201).id();
        as("bob").put("/follows/space/OPS").must(200);
        as("bob").put("/follows/board/" + board).must(200);
        as("bob").put("/follows/person/" + ann).must(200);
    }

    @After
    public void leave() {
        host.close();
    }

    @Test
    public void whatOneFollowsLeadsThereAndCanBeLeft() {
        try (Visitor bob = new Visitor(host.url()).loggedInAs("bob")) {
            Page page = bob.open("/plugins/servlet/chorus/stream").page();
            page.getByText("Whom and what you follow").click();
            Locator mine = page.locator("[aria-labelledby=chorus-mine] .chorus-row__title");
            assertThat(mine).hasText(new String[] {"Ann Archer", "Night shift", "Operations"});
            Locator board = page.locator(".chorus-row", new Page.LocatorOptions().setHasText("Night shift"));
            board.locator("chorus-follow button").click();
            assertThat(board.locator("chorus-follow button")).hasAttribute("aria-pressed", "false");
            assertThat(page.locator("[data-chorus-live]").first()).containsText("You no longer follow Night shift.");

            page.reload();
            assertThat(mine).hasText(new String[] {"Ann Archer", "Operations"});
            page.getByText("Ann Archer").first().click();
            assertThat(page.locator("h1")).hasText("What Ann Archer knows");
            assertEquals(List.of(), bob.incidents());
        }
    }

    @Test
    public void aFollowerIsFollowedBackOrRemoved() {
        try (Visitor visitor = new Visitor(host.url()).loggedInAs("ann")) {
            Page page = visitor.open("/plugins/servlet/chorus/follows").page();
            Locator followers = page.locator("[data-region=followers]");
            assertThat(followers.locator(".chorus-person__name")).hasText("Bob Baker");
            followers.getByText("Follow", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(followers.locator("chorus-follow button")).hasAttribute("aria-pressed", "true");
            followers.getByText("Remove").click();
            followers.locator("[data-yes]").click();

            assertThat(followers).containsText("Nobody yet.");
            assertEquals(1, as("bob").get("/me/followers").must(200).json().path("items").size());
            assertThat(visitor.open("/plugins/servlet/chorus/follows").page().locator("[aria-labelledby=chorus-mine] .chorus-row__title"))
                    .hasText("Bob Baker");
            assertEquals(List.of(), visitor.incidents());
        }
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
