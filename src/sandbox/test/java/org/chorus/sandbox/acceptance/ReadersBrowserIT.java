package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Those who only read: visitors, everybody on a read-only site, browsers without scripts, and other languages. */
public class ReadersBrowserIT {

    private static final String APP = "/plugins/servlet/chorus";

    private Sandbox host;
    private int board;
    private int idea;

    @Before
    public void aPublicBoard() {
        host = AcceptanceHost.start();
        Rest ann = Rest.as(host.url(), "ann");
        board = ann.post("/boards", Map.of("spaceKey", "PUB", "name", "For all to see")).must(201).id();
        idea = ann.post("/boards/" + board + "/ideas", Map.of("title", "Benches in the sun", "text", "Three will do.")).must(201).id();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void aVisitorReadsAndIsOfferedNoWriting() {
        try (Visitor visitor = new Visitor(host.url())) {
            onlyReads(visitor);
        }
    }

    @Test
    public void aReadOnlySiteOffersAndTakesNoWriting() {
        try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
            assertNotEquals(0, writing(ann.open(APP + "/ideas/" + idea).page()).count());
            AcceptanceHost.scenario(host).readOnly(true);
            onlyReads(ann);
        }
        Rest.Answer refused = Rest.as(host.url(), "ann").put("/ideas/" + idea + "/endorsement").must(403);
        assertEquals("site.read-only", refused.json().path("code").asText());
    }

    @Test
    public void cardsAndIdeasAreThereWithoutScripts() {
        try (Visitor reader = Visitor.withoutScripts(host.url())) {
            assertThat(reader.open(APP + "/boards/" + board).page().getByText("Benches in the sun")).isVisible();
            assertThat(reader.open(APP + "/ideas/" + idea).page().getByText("Three will do.")).isVisible();
            assertThat(reader.open(APP + "/spaces/PUB").page().getByText("For all to see")).isVisible();
        }
    }

    @Test
    public void noScreenShowsAKeyOrEnglishInGermanAndFrench() {
        for (String language : List.of("de_DE", "fr_FR")) {
            AcceptanceHost.scenario(host).person("ann").speaking(language, "Europe/Berlin");
            try (Visitor ann = new Visitor(host.url()).loggedInAs("ann")) {
                for (String path : List.of("/spaces/PUB", "/boards/" + board, "/boards/" + board + "/import",
                        "/ideas/" + idea, "/ideas/" + idea + "/versions", "/me")) {
                    String shown = ann.open(APP + path).page().locator(".chorus-page").innerText();
                    assertFalse(language + path + ": " + shown, shown.contains("chorus."));
                    for (String english : List.of("Endorse", "Build on", "Waiting for", "No comments", "My ideas", "Choose a file")) {
                        assertFalse(language + path + " says " + english, shown.contains(english));
                    }
                }
            }
        }
    }

    private void onlyReads(Visitor reader) {
        Page page = reader.open(APP + "/boards/" + board).page();
        assertThat(page.getByText("Benches in the sun")).isVisible();
        assertThat(writing(page)).hasCount(0);
        reader.open(APP + "/ideas/" + idea);
        assertThat(page.getByText("Three will do.")).isVisible();
        assertThat(writing(page)).hasCount(0);
        assertEquals(List.of(), reader.incidents());
    }

    /** Whatever sends a write: our forms, actions and the endorsing button. */
    private static Locator writing(Page page) {
        return page.locator(".chorus-page chorus-form, .chorus-page chorus-action, .chorus-page chorus-endorse button,"
                + " .chorus-page chorus-composer, .chorus-page chorus-react button, .chorus-page textarea");
    }
}
