package org.chorus.sandbox.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.Standing;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;

public class HostPagesTest {

    @ClassRule
    public static final ProbedHost HOST = new ProbedHost();

    @Test
    public void aPageShowsItsTextWithTheMacrosOfApps() {
        Document shown = HOST.as("ann").page("/display/OPS/Switch+gear");

        assertEquals("Switch gear", shown.select("#title-text").text());
        assertEquals("ideas in OPS on page for display", shown.select("#main-content .probe").text());
    }

    @Test
    public void aFailingMacroLeavesTheRestOfThePage() {
        write("ann", "Failing", "<p>before</p>" + ProbedHost.MACRO.formatted("failure"));
        Document shown = HOST.as("ann").page("/display/OPS/Failing");

        assertEquals("before", shown.select("#main-content > p").text());
        assertTrue(shown.select("#main-content .aui-message-error").text().endsWith("failed <on purpose>"));
    }

    @Test
    public void pagesInASpaceHaveTheSidebarWithLinksOfApps() {
        Document shown = HOST.as("bob").page("/display/OPS/Switch+gear");

        assertEquals("/confluence/ideas/OPS", shown.select(".host-side #space-ideas").attr("href"));
        assertEquals("OPS", shown.select("meta[name=ajs-space-key]").attr("content"));
        assertEquals(Long.toString(HOST.page().id()), shown.select("meta[name=ajs-page-id]").attr("content"));
    }

    @Test
    public void whatSomebodyMayNotSeeIsMissingEverywhere() {
        assertEquals(404, HOST.as("bob").open("/display/OPS/Secret").statusCode());
        assertEquals(404, HOST.visitor().open("/display/OPS").statusCode());
        for (String path : List.of("/dashboard.action", "/display/OPS/Switch+gear", "/dosearchsite.action?queryString=Secr")) {
            assertFalse(path, HOST.as("bob").page(path).select("#page").text().contains("Secret"));
        }
        assertTrue(HOST.as("ann").page("/dashboard.action").text().contains("Secret"));
    }

    @Test
    public void aCommentIsWrittenAndAnswered() {
        HttpVisitor bob = HOST.as("bob");
        bob.post("/pages/doaddcomment.action", Map.of("pageId", "" + HOST.page().id(), "content", "Why <b>?\n\nReally?"));
        long first = HOST.world().contents().comments(HOST.page()).get(0).id();

        Document shown = org.jsoup.Jsoup.parse(HOST.as("ann").post("/pages/doaddcomment.action",
                Map.of("pageId", "" + HOST.page().id(), "parentId", "" + first, "content", "Because")).body());

        assertEquals("Why <b>? Really?", shown.select("#comment-" + first + " .wiki-content").text());
        assertEquals("Because", shown.select(".host-comments .host-comments .wiki-content").text());
    }

    @Test
    public void likingTwiceTakesTheLikeBack() {
        HttpVisitor bob = HOST.as("bob");
        Map<String, String> page = Map.of("pageId", "" + HOST.page().id());
        assertTrue(bob.post("/pages/dolike.action", page).body().contains("One person likes this"));
        assertTrue(bob.post("/pages/dolike.action", page).body().contains("Nobody likes this yet"));
    }

    @Test
    public void anEditIsANewVersionAndTheOldOneStays() {
        StoredContent draft = write("ann", "Draft", "<p>one</p>");
        HOST.as("ann").post("/pages/dosave.action", Map.of("pageId", "" + draft.id(), "title", "Draft", "body", "<p>two</p>",
                "note", "better"));

        assertEquals("two", HOST.as("bob").page("/display/OPS/Draft").select("#main-content").text());
        assertTrue(HOST.as("bob").page("/pages/viewpreviousversions.action?pageId=" + draft.id()).text().contains("better"));
        assertEquals("one", HOST.as("bob").page("/pages/viewversion.action?version=1&pageId=" + draft.id())
                .select(".wiki-content").text());
    }

    @Test
    public void whoMayNotEditCannotSave() {
        HttpResponse<String> answer = HOST.as("bob").post("/pages/dosave.action",
                Map.of("pageId", "" + HOST.page().id(), "title", "Mine", "body", "<p>mine</p>"));

        assertEquals(403, answer.statusCode());
        assertEquals("Switch gear", HOST.world().contents().withId(HOST.page().id()).orElseThrow().title());
    }

    @Test
    public void brokenStorageIsNotSavedAndTheTextIsNotLost() {
        HttpResponse<String> answer = HOST.as("ann").post("/pages/dosave.action",
                Map.of("spaceKey", "OPS", "title", "Broken", "body", "<p>open"));

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("&lt;p&gt;open"));
        assertTrue(HOST.world().contents().page("OPS", "Broken").isEmpty());
    }

    @Test
    public void theEditorOffersTheMacrosOfAppsAndShowsThem() {
        HttpVisitor ann = HOST.as("ann");
        Document editor = ann.page("/pages/createpage.action?spaceKey=OPS");
        String storage = editor.select("#macro-browser [data-macro]").attr("data-macro");

        assertEquals(ProbedHost.MACRO.formatted("ideas"), storage);
        assertEquals("ideas in OPS on nothing for preview", org.jsoup.Jsoup.parse(ann.post("/pages/preview.action",
                Map.of("spaceKey", "OPS", "body", storage)).body()).select(".wiki-content > .probe").text());
    }

    @Test
    public void inReadOnlyModeNothingIsOfferedAndNothingIsTaken() {
        HOST.world().site().change(site -> site.readOnly(true));
        try {
            Document shown = HOST.as("ann").page("/display/OPS/Switch+gear");
            assertEquals(1, shown.select("#read-only-banner").size());
            assertTrue(shown.select("#editPageLink, #comment-form, #like-button").isEmpty());
            assertEquals(403, HOST.as("ann").post("/pages/doaddcomment.action",
                    Map.of("pageId", "" + HOST.page().id(), "content", "no")).statusCode());
        } finally {
            HOST.world().site().change(site -> site.readOnly(false));
        }
    }

    @Test
    public void whoeverIsGoneIsAFormerUserInEveryLanguage() {
        Person zoe = HOST.world().people().create("zoe", "Zoe Zimmer");
        StoredSpace ops = HOST.world().spaces().withKey("OPS").orElseThrow();
        HOST.world().editing().createPage(ops, "By Zoe", "<p>gone</p>", zoe);
        HOST.world().people().change(zoe, person -> person.standing(Standing.REMOVED));
        HttpVisitor bob = HOST.as("bob");

        assertTrue(bob.page("/display/OPS/By+Zoe").select(".host-byline").text().contains("Former user"));
        bob.open("/settings/language.action?locale=de_DE");
        assertTrue(bob.page("/display/OPS/By+Zoe").select(".host-byline").text().contains("Ehemalige Person"));
        bob.open("/settings/language.action?locale=en_GB");
    }

    @Test
    public void anAppAddsAPanelBelowTheCommentsOfAPage() {
        assertEquals("Switch gear in OPS for Bob Baker",
                HOST.as("bob").page("/display/OPS/Switch+gear").select("#probe-below").text());
        assertTrue(HOST.as("bob").page("/dashboard.action").select("#probe-below").isEmpty());
    }

    private static StoredContent write(String name, String title, String body) {
        HOST.as(name).post("/pages/dosave.action", Map.of("spaceKey", "OPS", "title", title, "body", body));
        return HOST.world().contents().page("OPS", title).orElseThrow();
    }
}
