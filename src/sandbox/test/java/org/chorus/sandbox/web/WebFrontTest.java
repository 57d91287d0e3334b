package org.chorus.sandbox.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class WebFrontTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String PAGE = "/plugins/servlet/probe";

    private static Sandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.with(ProbePages.in(FOLDER.getRoot().toPath()).jar()).start();
        World world = sandbox.part(WorldPart.class).world();
        world.people().create("ann", "Ann Able");
        world.people().create("bob", "Bob Baker");
        Person admin = world.people().create("admin", "Ada Admin");
        world.people().change(admin, person -> person.joining(Groups.SUPER));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void aPageOfAnAppStandsInTheFrameOfTheHost() {
        Document page = visitor().page(PAGE);

        assertEquals("Probe's page - Confluence", page.title());
        assertEquals("Hello <ann>", page.select("#main h1").text());
        assertEquals("/confluence", page.select("#main h1").attr("data-context"));
        assertTrue(page.body().hasClass("probe-body"));
        assertEquals(1, page.select("header#header").size());
        assertTrue(page.select("meta[name=decorator]").isEmpty());
        assertEquals("foot", page.select("footer #probe-foot").text());
    }

    @Test
    public void aPageWithoutDecoratorStaysAsItIs() {
        assertEquals("<p>administered</p>", sudo("admin").open(PAGE + "/sudo").body());
    }

    @Test
    public void appsSeeNoSidebarInTheGeneralDecorator() {
        assertTrue(visitor().page(PAGE).select(".host-side").isEmpty());
    }

    @Test
    public void theProfileShowsTheTabOfThePage() {
        Document page = visitor().loggedInAs("ann").page(PAGE + "?decorator=atl.userprofile");

        assertEquals("Mine", page.select(".host-tabs a[aria-current=page]").text());
        assertEquals("Ann Able", page.select(".host-profile__head h1").text());
    }

    @Test
    public void anUnknownDecoratorIsLoud() {
        HttpResponse<String> answer = visitor().open(PAGE + "?decorator=atl.none");

        assertEquals(500, answer.statusCode());
        assertEquals("the sidebar is the host's own", 500, visitor().open(PAGE + "?decorator=main").statusCode());
    }

    @Test
    public void linksOfAppsAreShownUnderTheirConditions() {
        assertTrue(visitor().loggedInAs("ann").page(PAGE).select("#bob-link").isEmpty());
        Element link = visitor().loggedInAs("bob").page(PAGE).selectFirst("#bob-link");

        assertEquals("/confluence/bob", link.attr("href"));
    }

    @Test
    public void everyLanguageHasItsTexts() {
        HttpVisitor visitor = visitor();
        visitor.open("/settings/language.action?locale=de_DE");
        Document page = visitor.page(PAGE);

        assertEquals("de", page.select("html").attr("lang"));
        assertEquals("Hallo", page.select("#probe-link").text());
        assertEquals("Hallo <ann>", page.select("#main h1").text());
        assertTrue(script(visitor, page).contains("say(\"Hallo\")"));
    }

    @Test
    public void appsLearnTheLanguageAVisitorHasChosen() {
        HttpVisitor visitor = visitor();
        assertEquals("en_GB", visitor.open(PAGE + "/language").body());

        visitor.open("/settings/language.action?locale=fr_FR");

        assertEquals("fr_FR", visitor.open(PAGE + "/language").body());
    }

    @Test
    public void scriptsAreCachedForEverAndZipped() {
        HttpVisitor visitor = visitor();
        String address = address(visitor.page(PAGE));
        HttpResponse<String> plain = visitor.open(address);
        HttpResponse<String> zipped = visitor.open(address, "Accept-Encoding", "gzip");

        assertEquals("public, max-age=31536000, immutable", plain.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("nosniff", plain.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(plain.body().contains("say(\"Hello\")"));
    }

    @Test
    public void nothingIsFetchedFromOutside() {
        Document page = visitor().page(PAGE);

        page.select("script[src], link[href], img[src]").forEach(element -> {
            String address = element.attr("src") + element.attr("href");
            assertTrue(address, address.startsWith("/confluence/") || address.startsWith("data:"));
        });
    }

    @Test
    public void dataReachesThePageAsText() {
        String body = visitor().open(PAGE).body();

        assertTrue(body, body.contains("_unparsedData[\"org.chorus.probe:number\"]=\"\\\"4\\\\u003c/script\\\\u003e2\\\"\""));
    }

    @Test
    public void someResourcesAreForPeopleWhoAreLoggedIn() {
        assertFalse(visitor().open(PAGE).body().contains("org.chorus.probe:insiders"));
        assertTrue(visitor().loggedInAs("ann").open(PAGE).body().contains("org.chorus.probe:insiders"));
    }

    @Test
    public void velocityRefusesWhatTheAllowlistDoesNotName() {
        assertEquals(500, visitor().open(PAGE + "/velocity").statusCode());
    }

    @Test
    public void whoeverIsNotLoggedInIsSentToLogInAndBack() {
        HttpResponse<String> answer = visitor().open(PAGE + "/closed");

        assertTrue(answer.uri().toString(), answer.uri().toString().contains(
                "/login.action?os_destination=%2Fplugins%2Fservlet%2Fprobe%2Fclosed"));
        assertEquals(401, visitor().loggedInAs("ann").open(PAGE + "/closed").statusCode());
    }

    @Test
    public void aWrongPasswordIsRefusedAndARightOneOpensASession() {
        HttpVisitor visitor = visitor();
        assertEquals(401, visitor.post("/dologin.action", Map.of("os_username", "ann", "os_password", "no")).statusCode());

        Document page = visitor.loggedInAs("ann").page(PAGE);

        assertEquals("ann", page.select("meta[name=ajs-remote-user]").attr("content"));
        assertEquals("", visitor.page("/logout.action").select("meta[name=ajs-remote-user]").attr("content"));
    }

    @Test
    public void aFormWithoutTokenIsRefused() {
        HttpResponse<String> answer = visitor().postBare("/dologin.action",
                Map.of("os_username", "ann", "os_password", "ann"));

        assertEquals(403, answer.statusCode());
    }

    @Test
    public void afterLoginNobodyIsSentToAnotherSite() {
        HttpVisitor visitor = visitor();
        HttpResponse<String> answer = visitor.post("/dologin.action", Map.of(
                "os_username", "ann", "os_password", "ann", "os_destination", "//evil.example/"));

        assertEquals("localhost", answer.uri().getHost());
    }

    @Test
    public void administrationAsksForThePasswordAgain() {
        HttpVisitor admin = visitor().loggedInAs("admin");
        assertTrue(admin.open(PAGE + "/sudo").uri().getPath().endsWith("/authenticate.action"));

        HttpResponse<String> answer = admin.post("/doauthenticate.action",
                Map.of("password", "admin", "destination", PAGE + "/sudo"));

        assertEquals("<p>administered</p>", answer.body());
    }

    @Test
    public void afterTenMinutesAdministrationIsClosedAgain() {
        HttpVisitor admin = sudo("admin");
        sandbox.clock().forward(Duration.ofMinutes(9));
        assertEquals("<p>administered</p>", admin.open(PAGE + "/sudo").body());

        sandbox.clock().forward(Duration.ofMinutes(11));

        assertTrue(admin.open(PAGE + "/sudo").uri().getPath().endsWith("/authenticate.action"));
    }

    @Test
    public void filesOfAnAppAreSentAndNothingBesideThem() {
        HttpResponse<String> picture = visitor().open("/download/resources/org.chorus.probe/images/a.svg");

        assertEquals("<svg/>", picture.body());
        assertEquals("image/svg+xml", picture.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertEquals("no-cache", picture.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(404, visitor().open("/download/resources/org.chorus.probe/images/../texts/probe.properties").statusCode());
        assertEquals(404, visitor().open("/download/resources/org.chorus.probe/images/b.svg").statusCode());
    }

    @Test
    public void velocityCallsWhatTheAllowlistNames() {
        assertEquals("<p>&lt;i&gt;</p>", visitor().open(PAGE + "/velocity-allowed").body());
    }

    @Test
    public void anErrorIsAPageOfTheHost() {
        HttpResponse<String> answer = visitor().open("/no/such/page");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("id=\"header\""));
        assertEquals(500, visitor().open(PAGE + "/broken").statusCode());
    }

    @Test
    public void themeIsKeptInTheBrowser() {
        HttpVisitor visitor = visitor();
        assertEquals("light", visitor.page(PAGE).select("html").attr("data-color-mode"));

        visitor.open("/settings/theme.action?colours=dark");

        assertEquals("dark", visitor.page(PAGE).select("html").attr("data-color-mode"));
    }

    @Test
    public void eachSessionHasATokenOfItsOwn() {
        assertNotEquals(visitor().page(PAGE).select("meta[name=ajs-atl-token]").attr("content"),
                visitor().page(PAGE).select("meta[name=ajs-atl-token]").attr("content"));
    }

    private static HttpVisitor visitor() {
        return new HttpVisitor(sandbox);
    }

    private static HttpVisitor sudo(String name) {
        HttpVisitor visitor = visitor().loggedInAs(name);
        visitor.post("/doauthenticate.action", Map.of("password", name, "destination", "/login.action"));
        return visitor;
    }

    private static String address(Document page) {
        return page.select("script[src*=probe:page]").attr("src").substring("/confluence".length());
    }

    private static String script(HttpVisitor visitor, Document page) {
        return visitor.open(address(page)).body();
    }
}
