package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.Test;

/** What an administrator reads where this Confluence is not quite the one that the app was built for. */
public class SelfCheckBrowserIT {

    private static final String GONE = "com.atlassian.confluence.event.events.label";

    @Test
    public void whatThisHostLacksIsNamedBesideWhatIsOffAndTheRestWorks() {
        try (Sandbox host = Sandbox.withBuiltApp().without(Set.of(GONE)).start();
                Visitor admin = new Visitor(host.url(), 320, 900)) {
            AcceptanceHost.scenario(host).person("sysadmin").systemAdmin();
            Page page = admin.loggedInAs("sysadmin").open("/plugins/servlet/chorus/admin").page();
            page.locator("#password").fill("sysadmin");
            page.locator("#authenticateButton").click();

            Locator row = page.locator(".chorus-gaps tr").filter(new Locator.FilterOptions().setHasText("Topic streams of pages at once"));
            assertThat(row.locator("code").first()).hasText(GONE + ".LabelAddEvent.getLabel()");
            assertThat(row.locator("code")).hasCount(4);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

            assertThat(admin.open("/plugins/servlet/chorus/stream/all").page().locator("h1")).hasText("Everything");
        }
    }
}
