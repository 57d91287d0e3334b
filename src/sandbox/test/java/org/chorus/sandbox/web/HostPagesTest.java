package org.chorus.sandbox.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.Audience;
import org.chorus.sandbox.confluence.Grant;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Outbox;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.Standing;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostPagesTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String MACRO = "<ac:structured-macro ac:name=\"probe\">"
            + "<ac:parameter ac:name=\"of\">%s</ac:parameter></ac:structured-macro>";

    private static Sandbox sandbox;
    private static World world;
    private static StoredContent page;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.with(ProbePages.in(FOLDER.getRoot().toPath()).jar()).start();
        world = sandbox.part(WorldPart.class).world();
        Person ann = world.people().create("ann", "Ann Able");
        world.people().create("bob", "Bob Baker");
        world.people().change(world.people().create("admin", "Ada Admin"), person -> person.joining(Groups.SUPER));
        StoredSpace space = world.spaces().create("OPS", "Operations", ann);
        world.spaces().change(space, old -> old.granting(List.of(
                Grant.toLoggedIn(SpaceRight.VIEWSPACE), Grant.toLoggedIn(SpaceRight.COMMENT))));
        page = world.editing().createPage(space, "Switch gear", "<p>Hello &amp; " + MACRO.formatted("ideas") + "</p>", ann);
        StoredContent secret = world.editing().createPage(space, "Secret", "<p>secret</p>", ann);
        world.editing().restrict(secret, new Audience(Set.of(ann.key()), Set.of()), Audience.UNRESTRICTED);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void aPageShowsItsTextWithTheMacrosOfApps() {
        Document shown = as("ann").page("/display/OPS/Switch+gear");

        assertEquals("Switch gear", shown.select("#title-text").text());
        assertEquals("ideas in OPS on page for display", shown.select("#main-content .probe").text());
    }

    @Test
    public void aFailingMacroLeavesTheRestOfThePage() {
        write("ann", "Failing", "<p>before</p>" + MACRO.formatted("failure"));
        Document shown = as("ann").page("/display/OPS/Failing");

        assertEquals("before", shown.select("#main-content > p").text());
        assertTrue(shown.select("#main-content .aui-message-error").text().endsWith("failed <on purpose>"));
    }

    @Test
    public void pagesInASpaceHaveTheSidebarWithLinksOfApps() {
        Document shown = as("bob").page("/display/OPS/Switch+gear");

        assertEquals("/confluence/ideas/OPS", shown.select(".host-side #space-ideas").attr("href"));
        assertEquals("OPS", shown.select("meta[name=ajs-space-key]").attr("content"));
        assertEquals(Long.toString(page.id()), shown.select("meta[name=ajs-page-id]").attr("content"));
    }

    @Test
    public void whatSomebodyMayNotSeeIsMissingEverywhere() {
        assertEquals(404, as("bob").open("/display/OPS/Secret").statusCode());
        assertEquals(404, new HttpVisitor(sandbox).open("/display/OPS").statusCode());
        for (String path : List.of("/dashboard.action", "/display/OPS/Switch+gear", "/dosearchsite.action?queryString=Secr")) {
            assertFalse(path, as("bob").page(path).select("#page").text().contains("Secret"));
        }
        assertTrue(as("ann").page("/dashboard.action").text().contains("Secret"));
    }

    @Test
    public void aCommentIsWrittenAndAnswered() {
        HttpVisitor bob = as("bob");
        bob.post("/pages/doaddcomment.action", Map.of("pageId", "" + page.id(), "content", "Why <b>?\n\nReally?"));
        long first = world.contents().comments(page).get(0).id();

        Document shown = org.jsoup.Jsoup.parse(as("ann").post("/pages/doaddcomment.action",
                Map.of("pageId", "" + page.id(), "parentId", "" + first, "content", "Because")).body());

        assertEquals("Why <b>? Really?", shown.select("#comment-" + first + " .wiki-content").text());
        assertEquals("Because", shown.select(".host-comments .host-comments .wiki-content").text());
    }

    @Test
    public void likingTwiceTakesTheLikeBack() {
        HttpVisitor bob = as("bob");
        assertTrue(bob.post("/pages/dolike.action", Map.of("pageId", "" + page.id())).body().contains("One person likes this"));
        assertTrue(bob.post("/pages/dolike.action", Map.of("pageId", "" + page.id())).body().contains("Nobody likes this yet"));
    }

    @Test
    public void anEditIsANewVersionAndTheOldOneStays() {
        StoredContent draft = write("ann", "Draft", "<p>one</p>");
        as("ann").post("/pages/dosave.action", Map.of("pageId", "" + draft.id(), "title", "Draft", "body", "<p>two</p>",
                "note", "better"));

        assertEquals("two", as("bob").page("/display/OPS/Draft").select("#main-content").text());
        assertTrue(as("bob").page("/pages/viewpreviousversions.action?pageId=" + draft.id()).text().contains("better"));
        assertEquals("one", as("bob").page("/pages/viewversion.action?version=1&pageId=" + draft.id())
                .select(".wiki-content").text());
    }

    @Test
    public void whoMayNotEditCannotSave() {
        HttpResponse<String> answer = as("bob").post("/pages/dosave.action",
                Map.of("pageId", "" + page.id(), "title", "Mine", "body", "<p>mine</p>"));

        assertEquals(403, answer.statusCode());
        assertEquals("Switch gear", world.contents().withId(page.id()).orElseThrow().title());
    }

    @Test
    public void brokenStorageIsNotSavedAndTheTextIsNotLost() {
        HttpResponse<String> answer = as("ann").post("/pages/dosave.action",
                Map.of("spaceKey", "OPS", "title", "Broken", "body", "<p>open"));

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("&lt;p&gt;open"));
        assertTrue(world.contents().page("OPS", "Broken").isEmpty());
    }

    @Test
    public void theEditorOffersTheMacrosOfAppsAndShowsThem() {
        HttpVisitor ann = as("ann");
        Document editor = ann.page("/pages/createpage.action?spaceKey=OPS");
        String storage = editor.select("#macro-browser [data-macro]").attr("data-macro");

        assertEquals(MACRO.formatted("ideas"), storage);
        assertEquals("ideas in OPS on nothing for preview", org.jsoup.Jsoup.parse(ann.post("/pages/preview.action",
                Map.of("spaceKey", "OPS", "body", storage)).body()).select(".wiki-content > .probe").text());
    }

    @Test
    public void inReadOnlyModeNothingIsOfferedAndNothingIsTaken() {
        world.site().change(site -> site.readOnly(true));
        try {
            Document shown = as("ann").page("/display/OPS/Switch+gear");
            assertEquals(1, shown.select("#read-only-banner").size());
            assertTrue(shown.select("#editPageLink, #comment-form, #like-button").isEmpty());
            assertEquals(403, as("ann").post("/pages/doaddcomment.action",
                    Map.of("pageId", "" + page.id(), "content", "no")).statusCode());
        } finally {
            world.site().change(site -> site.readOnly(false));
        }
    }

    @Test
    public void aSiteClosedToVisitorsShowsThemTheLoginPageOnly() {
        world.site().change(site -> site.anonymousAccess(false));
        try {
            assertTrue(new HttpVisitor(sandbox).open("/dashboard.action").uri().getPath().endsWith("/login.action"));
        } finally {
            world.site().change(site -> site.anonymousAccess(true));
        }
        assertTrue(new HttpVisitor(sandbox).open("/dashboard.action").uri().getPath().endsWith("/dashboard.action"));
    }

    @Test
    public void theOutboxShowsEverybodyOnlyTheirOwnMail() {
        Outbox.Mail mail = world.outbox().take(new Outbox.Mail(0, 0, "a@example.com", "bob@example.com", "", "",
                "For bob", "<p>Dear <b>bob</b></p><script>alert(1)</script>", "text/html", "", "", ""));

        assertEquals("Dear bob", as("bob").page("/outbox/" + mail.id()).select("#mail-text").text());
        assertEquals("For bob", as("admin").page("/outbox/" + mail.id()).select("#mail-subject").text());
        assertEquals(404, as("ann").open("/outbox/" + mail.id()).statusCode());
        assertTrue(as("bob").open("/outbox/" + mail.id() + "/body").headers()
                .firstValue("Content-Security-Policy").orElse("").startsWith("sandbox;"));
    }

    @Test
    public void peopleAreListedForThoseWhoAreLoggedIn() {
        assertTrue(new HttpVisitor(sandbox).open("/browsepeople.action").uri().getPath().endsWith("/login.action"));
        assertTrue(as("bob").page("/browsepeople.action").text().contains("Ann Able"));
        assertEquals("Ann Able", as("bob").page("/users/viewuserprofile.action?username=ann")
                .select(".host-profile__head h1").text());
    }

    @Test
    public void whoeverIsGoneIsAFormerUserInEveryLanguage() {
        Person zoe = world.people().create("zoe", "Zoe Zimmer");
        StoredSpace ops = world.spaces().withKey("OPS").orElseThrow();
        world.editing().createPage(ops, "By Zoe", "<p>gone</p>", zoe);
        world.people().change(zoe, person -> person.standing(Standing.REMOVED));
        HttpVisitor bob = as("bob");

        assertTrue(bob.page("/display/OPS/By+Zoe").select(".host-byline").text().contains("Former user"));
        bob.open("/settings/language.action?locale=de_DE");
        assertTrue(bob.page("/display/OPS/By+Zoe").select(".host-byline").text().contains("Ehemalige Person"));
        bob.open("/settings/language.action?locale=en_GB");
    }

    @Test
    public void anAdministratorRemovesPeopleButNotThemselves() throws IOException {
        Person yan = world.people().create("yan", "Yan Young");
        HttpVisitor admin = as("admin");
        admin.post("/doauthenticate.action", Map.of("password", "admin", "destination", "/admin/people.action"));
        assertTrue(admin.page("/admin/people.action").select("#people-list").text().contains("Yan Young"));

        admin.post("/admin/doremoveperson.action", Map.of("key", yan.key()));

        assertFalse(admin.page("/admin/people.action").select("#people-list").text().contains("Yan Young"));
        assertFalse(world.people().named("yan").isPresent());
        assertEquals(404, admin.post("/admin/doremoveperson.action",
                Map.of("key", world.people().named("admin").orElseThrow().key())).statusCode());
        assertEquals(403, as("bob").post("/admin/doremoveperson.action", Map.of("key", yan.key())).statusCode());
    }

    @Test
    public void anAppAddsAPanelBelowTheCommentsOfAPage() {
        assertEquals("Switch gear in OPS for Bob Baker",
                as("bob").page("/display/OPS/Switch+gear").select("#probe-below").text());
        assertTrue(as("bob").page("/dashboard.action").select("#probe-below").isEmpty());
    }

    @Test
    public void anAvatarIsAPictureWithoutScript() {
        String key = world.people().named("ann").orElseThrow().key();
        HttpResponse<String> answer = new HttpVisitor(sandbox).open("/avatars/" + key + ".svg");

        assertEquals("image/svg+xml", answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.body(), answer.body().contains(">AA</text>"));
    }

    @Test
    public void spacePermissionsAreChangedByWhoeverAdministersTheSpace() {
        assertEquals(403, as("bob").open("/spaces/spacepermissions.action?key=OPS").statusCode());
        as("ann").post("/spaces/dospacepermissions.action",
                Map.of("key", "OPS", "grantee", "person", "name", "bob", "right", "EXPORTSPACE"));

        Person bob = world.people().named("bob").orElseThrow();
        assertTrue(world.rights().may(bob, SpaceRight.EXPORTSPACE, world.spaces().withKey("OPS").orElseThrow()));
    }

    @Test
    public void appsAreSwitchedOffAndOnInTheAdministration() throws IOException {
        assertEquals(403, as("ann").open("/admin/apps.action").statusCode());
        HttpVisitor admin = as("admin");
        assertTrue(admin.open("/admin/apps.action").uri().getPath().endsWith("/authenticate.action"));
        admin.post("/doauthenticate.action", Map.of("password", "admin", "destination", "/admin/apps.action"));

        admin.post("/admin/doapp.action", Map.of("key", "org.chorus.probe", "do", "disable"));

        assertEquals(404, admin.open("/plugins/servlet/probe").statusCode());
        assertTrue(admin.page("/dashboard.action").select("#probe-link").isEmpty());

        admin.post("/admin/doapp.action", Map.of("key", "org.chorus.probe", "do", "enable"));

        assertEquals(200, admin.open("/plugins/servlet/probe").statusCode());
        assertEquals("Hello", admin.page("/dashboard.action").select("#probe-link").text());
    }

    @Test
    public void aNewerVersionOfAnAppIsUploadedWhileTheSiteRuns() throws IOException {
        HttpVisitor admin = as("admin");
        admin.post("/doauthenticate.action", Map.of("password", "admin", "destination", "/admin/apps.action"));

        HttpResponse<String> refused = admin.upload("/admin/doinstall.action", "jar", "no jar".getBytes());
        HttpResponse<String> taken = admin.upload("/admin/doinstall.action", "jar", java.nio.file.Files.readAllBytes(
                ProbePages.in(FOLDER.newFolder().toPath()).version("1.2.0").jar()));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body(), refused.body().contains("aui-message-error"));
        assertEquals(200, taken.statusCode());
        assertTrue(taken.body(), taken.body().contains("org.chorus.probe · 1.2.0"));
        assertEquals("Hello", admin.page("/dashboard.action").select("#probe-link").text());
    }

    private static StoredContent write(String name, String title, String body) {
        as(name).post("/pages/dosave.action", Map.of("spaceKey", "OPS", "title", title, "body", body));
        return world.contents().page("OPS", title).orElseThrow();
    }

    private static HttpVisitor as(String name) {
        return new HttpVisitor(sandbox).loggedInAs(name);
    }
}
