package org.chorus.sandbox.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostFrameBrowserIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Sandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.with(ProbePages.in(FOLDER.getRoot().toPath()).jar()).start();
        World world = sandbox.part(WorldPart.class).world();
        Person ann = world.people().create("ann", "Ann Able");
        StoredSpace space = world.spaces().create("OPS", "Operations", ann);
        world.editing().createPage(space, "Switch gear", "<p>Hello</p>", ann);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void noPageOfTheHostIsWiderThanASmallScreen() {
        try (Visitor ann = new Visitor(sandbox.url(), 320, 700).loggedInAs("ann")) {
            for (String path : List.of("/dashboard.action", "/display/OPS/Switch+gear", "/browsepeople.action",
                    "/users/viewuserprofile.action", "/pages/createpage.action?spaceKey=OPS", "/outbox",
                    "/spaces/spacepermissions.action?key=OPS", "/plugins/servlet/probe")) {
                Page page = ann.open(path).page();
                assertEquals(path, 0, page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            }
            assertEquals(List.of(), withoutTheProbes(ann.incidents()));
        }
    }

    @Test
    public void aMenuOpensAndClosesByKeyboard() {
        try (Visitor ann = new Visitor(sandbox.url()).loggedInAs("ann")) {
            Page page = ann.open("/dashboard.action").page();
            page.locator("#user-menu-link").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#logout-link")).isVisible();

            page.keyboard().press("Escape");

            assertThat(page.locator("#logout-link")).isHidden();
            assertThat(page.locator("#user-menu-link")).isFocused();
        }
    }

    @Test
    public void thePreviewFollowsTheText() {
        try (Visitor ann = new Visitor(sandbox.url()).loggedInAs("ann")) {
            Page page = ann.open("/pages/createpage.action?spaceKey=OPS").page();
            page.locator("#macro-browser > summary").click();
            page.locator("#macro-browser [data-macro]").first().click();

            assertThat(page.frameLocator("#editor-preview").locator(".probe")).hasText("ideas in OPS on nothing for preview");
            assertEquals(List.of(), withoutTheProbes(ann.incidents()));
        }
    }

    @Test
    public void darkIsDark() {
        try (Visitor ann = new Visitor(sandbox.url()).loggedInAs("ann")) {
            String light = background(ann);
            ann.open("/settings/theme.action?colours=dark");

            assertEquals("rgb(255, 255, 255)", light);
            assertEquals("rgb(29, 33, 37)", background(ann));
        }
    }

    private static String background(Visitor visitor) {
        return (String) visitor.open("/dashboard.action").page().evaluate("getComputedStyle(document.body).backgroundColor");
    }

    /** The script of the probe calls a function that nobody has. */
    private static List<String> withoutTheProbes(List<String> incidents) {
        return incidents.stream().filter(incident -> !incident.contains("say is not defined")).toList();
    }
}
