package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs read of streams: Atom by a secret, and ActivityStreams 2.0. */
public class FeedIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> STANDARD = Map.of("Accept", "application/activity+json");

    private Sandbox host;
    private Scenario world;
    private int board;

    @Before
    public void start() {
        host = AcceptanceHost.start();
        world = AcceptanceHost.scenario(host);
        board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Ideas")).must(201).id();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void aFeedIsValidAtomOfWhatItsOwnerMaySee() throws Exception {
        world.person("ann").writesPage("HR", "Salaries", "<p>secret</p>");
        post("More bike racks");
        String url = as("bob").json("POST", "/me/feed", Map.of()).must(201).json().path("url").asText().replace("/home?", "/all?");

        HttpResponse<String> answer = read(url, "");
        Document feed = parsed(answer.body());

        assertEquals(200, answer.statusCode());
        assertEquals("application/atom+xml;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertEquals("feed", feed.getDocumentElement().getLocalName());
        for (String name : List.of("id", "title", "updated")) {
            assertEquals(name, 1, childrenOf(feed.getDocumentElement(), name).size());
        }
        List<Element> entries = childrenOf(feed.getDocumentElement(), "entry");
        assertEquals(1, entries.size());
        for (String name : List.of("id", "title", "updated", "author", "link", "summary")) {
            assertEquals(name, 1, childrenOf(entries.get(0), name).size());
        }
        Instant.parse(childrenOf(entries.get(0), "updated").get(0).getTextContent());
        assertTrue(answer.body(), answer.body().contains("More bike racks"));
        assertFalse(answer.body().contains("Salaries") || answer.body().contains("key="));
    }

    @Test
    public void anUnchangedFeedIsNotSentAgain() throws Exception {
        String url = as("bob").json("POST", "/me/feed", Map.of()).must(201).json().path("url").asText().replace("/home?", "/all?");
        String tag = read(url, "").headers().firstValue("ETag").orElseThrow();

        assertEquals(304, read(url, tag).statusCode());
        post("Something new");
        assertEquals(200, read(url, tag).statusCode());
    }

    @Test
    public void aSecretOpensNothingOnceItIsTakenBackOrItsOwnerIsGone() throws Exception {
        String first = as("bob").json("POST", "/me/feed", Map.of()).must(201).json().path("url").asText();
        String second = as("bob").json("POST", "/me/feed", Map.of()).must(201).json().path("url").asText();
        assertEquals(404, read(first, "").statusCode());
        assertEquals(200, read(second, "").statusCode());
        assertEquals(404, read(second.replaceFirst("home", "space/HR"), "").statusCode());
        assertEquals(404, read(second.substring(0, second.length() - 1), "").statusCode());

        world.person("bob").deactivated();
        assertEquals(404, read(second, "").statusCode());
        world.person("bob").reactivated();
        assertEquals(200, read(second, "").statusCode());
        as("bob").delete("/me/feed").must(204);
        assertEquals(404, read(second, "").statusCode());
    }

    @Test
    public void whatIsRestrictedIsGoneFromFeedAndStandardAtOnce() throws Exception {
        int closed = as("host").post("/boards", Map.of("spaceKey", "LAB", "name", "Closed")).must(201).id();
        as("member").post("/boards/" + closed + "/ideas", Map.of("title", "More bike racks")).must(201);
        String url = as("viewer").json("POST", "/me/feed", Map.of()).must(201).json().path("url").asText().replace("/home?", "/all?");
        assertTrue(read(url, "").body().contains("More bike racks"));

        world.person("viewer").shutOutOf("LAB");

        assertFalse(read(url, "").body().contains("More bike racks"));
        assertEquals(0, as("viewer").call("GET", "/streams/all", null, STANDARD).must(200).json().path("orderedItems").size());
    }

    @Test
    public void thanksInTheStandardSayForWhat() {
        String bob = AcceptanceHost.scenario(host).person("bob").key();
        as("ann").post("/endorsements", Map.of("receiver", bob, "topic", "tea", "message", "Good leaves")).must(201);

        JsonNode thanks = as("bob").call("GET", "/streams/all", null, STANDARD).must(200).json().path("orderedItems").get(0);

        assertEquals("Like", thanks.path("type").asText());
        assertEquals("Person", thanks.path("object").path("type").asText());
        assertEquals("tea", thanks.path("name").asText());
        assertEquals("Good leaves", thanks.path("content").asText());
        assertEquals("text/plain", thanks.path("mediaType").asText());
    }

    @Test
    public void theStandardsPagesFollowOneAnotherByAddresses() {
        IntStream.range(0, 5).forEach(i -> post("Idea " + i));
        List<String> names = new ArrayList<>();

        String path = "/streams/board/" + board + "?limit=2";
        int pages = 0;
        while (!path.isEmpty()) {
            JsonNode page = as("bob").call("GET", path, null, STANDARD).must(200).json();
            assertEquals("https://www.w3.org/ns/activitystreams", page.path("@context").asText());
            assertEquals("OrderedCollectionPage", page.path("type").asText());
            page.path("orderedItems").forEach(item -> {
                assertEquals("Create", item.path("type").asText());
                assertTrue(item.path("id").asText(), URI.create(item.path("id").asText()).isAbsolute());
                assertEquals("Person", item.path("actor").path("type").asText());
                assertTrue(URI.create(item.path("object").path("id").asText()).isAbsolute());
                names.add(item.path("object").path("name").asText());
            });
            String next = page.path("next").asText();
            path = next.isEmpty() ? "" : next.substring(next.indexOf("/streams/"));
            pages++;
        }

        assertEquals(3, pages);
        assertEquals(5, names.stream().distinct().count());
    }

    @Test
    public void whatBreaksOthersIsTextInFeedAndStandard() throws Exception {
        String url = as("bob").json("POST", "/me/feed", Map.of()).must(201).json().path("url").asText().replace("/home?", "/all?");
        int posted = 0;
        for (String vector : SharedData.vectors()) {
            String title = vector.strip().substring(0, Math.min(120, vector.strip().length()));
            if (as("ann").post("/boards/" + board + "/ideas", Map.of("title", title, "text", vector)).status() == 201 && ++posted % 50 == 0) {
                compareLatest(url);
            }
        }
        assertTrue("vectors were posted: " + posted, posted > 400);
        compareLatest(url);
    }

    /** Both say of the latest what our own JSON says. */
    private void compareLatest(String url) throws Exception {
        List<String> titles = new ArrayList<>();
        as("bob").get("/streams/all?limit=50").must(200).json().path("items").forEach(item -> titles.add(item.path("title").asText()));
        List<String> named = new ArrayList<>();
        as("bob").call("GET", "/streams/all?limit=50", null, STANDARD).must(200).json().path("orderedItems")
                .forEach(item -> named.add(item.path("object").path("name").asText()));
        List<Element> entries = childrenOf(parsed(read(url, "").body()).getDocumentElement(), "entry");

        assertEquals(titles, named);
        assertEquals(titles.size(), entries.size());
        for (int i = 0; i < titles.size(); i++) {
            String shown = childrenOf(entries.get(i), "title").get(0).getTextContent();
            assertTrue(shown + " / " + titles.get(i), shown.endsWith(titles.get(i)));
        }
    }

    private void post(String title) {
        as("ann").post("/boards/" + board + "/ideas", Map.of("title", title)).must(201);
    }

    private Rest as(String username) {
        return Rest.as(host.url(), username);
    }

    private HttpResponse<String> read(String url, String tag) throws IOException, InterruptedException {
        String here = host.url() + url.substring(url.indexOf("/plugins/servlet"));
        return CLIENT.send(HttpRequest.newBuilder(URI.create(here)).header("If-None-Match", tag.isEmpty() ? "\"none\"" : tag).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> childrenOf(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && name.equals(element.getLocalName())
                    && "http://www.w3.org/2005/Atom".equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }
}
