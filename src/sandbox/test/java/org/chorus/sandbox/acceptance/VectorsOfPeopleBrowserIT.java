package org.chorus.sandbox.acceptance;

import static org.chorus.sandbox.acceptance.VectorsBrowserIT.accepted;
import static org.chorus.sandbox.acceptance.VectorsBrowserIT.visit;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chorus.sandbox.Browser;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.chorus.sandbox.confluence.Outbox.Mail;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.xml.sax.SAXException;

/** As {@link VectorsBrowserIT}, for what people write to and of each other: in notes, thanks, profiles and topics. */
public class VectorsOfPeopleBrowserIT {

    /** With the reply and the thanks of each, what one feed holds. */
    private static final int A_FEED_OF_THEM = 16;
    private static final int A_SHEET_OF_MAILS = 50;

    /** How many elements there are in each mail that are not to be in one. */
    private static final String FOREIGN_IN_FRAMES = """
            mails => Promise.all(mails.map(mail => new Promise(shown => {
              const frame = document.createElement('iframe')
              frame.onload = () => shown(frame.contentDocument.querySelectorAll("script, iframe, object, embed, base, form, [onerror], [onload],"
                + " [onclick], [onmouseover], [onfocus], a[href^='javascript' i], a[href^='data' i], img:not([src^='http://localhost'])").length)
              frame.srcdoc = mail
              document.body.append(frame)
            })))
            """;

    private Sandbox host;
    private Rest ann;
    private Rest bob;
    private String annKey;
    private int topic;
    private String feed;
    private final List<Integer> notes = new ArrayList<>();

    @Before
    public void start() {
        host = AcceptanceHost.start();
        ann = Rest.as(host.url(), "ann");
        bob = Rest.as(host.url(), "bob");
        annKey = AcceptanceHost.scenario(host).person("ann").key();
        topic = ann.post("/notes", Map.of("kind", "doing", "text", "Named anew", "topics", List.of("Vectors"))).must(201)
                .json().path("topics").get(0).path("id").asInt();
        bob.put("/follows/person/" + annKey).must(200);
        bob.put("/follows/topic/" + topic).must(200);
        feed = bob.post("/me/feed", Map.of()).must(201).json().path("key").asText();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void nothingRunsAndNothingBreaksPageFeedOrMail() {
        List<String> vectors = SharedData.vectors();
        try (Visitor reader = new Visitor(host.url()).loggedInAs("cho")) {
            for (int from = 0; from < vectors.size(); from += A_FEED_OF_THEM) {
                List<String> some = vectors.subList(from, Math.min(from + A_FEED_OF_THEM, vectors.size()));
                some.forEach(this::write);
                readFeeds();
                readScreens(reader, some.get(0));
            }
            host.clock().forward(Duration.ofDays(2));
            readMails(reader);

            assertEquals(String.join("\n", reader.incidents()), 0, reader.incidents().size());
        }
    }

    private void write(String vector) {
        Rest.Answer note = accepted(ann.post("/notes", Map.of("kind", "fix", "text", vector + "\n\n@eve", "topics", List.of("Vectors"))));
        accepted(ann.post("/notes", Map.of("kind", "doing", "text", "Plain", "topics", List.of(vector))));
        if (note.status() == 201) {
            notes.add(note.id());
            accepted(bob.post("/notes/" + note.id() + "/replies", Map.of("text", vector)));
            accepted(bob.post("/notes/" + note.id() + "/confirmations", Map.of("worked", true, "context", vector)));
        }
        accepted(bob.post("/endorsements", Map.of("receiver", annKey, "topic", vector, "message", vector)));
        accepted(ann.put("/me/profile", Map.of("open", true, "talents", vector, "asks", List.of(vector), "learns", List.of(vector))));
        accepted(Rest.as(host.url(), "sysadmin").put("/topics/" + topic, Map.of("name", "n" + notes.size() + " " + vector)));
        accepted(ann.get("/people?q=" + Rest.encoded(vector)));
        accepted(ann.get("/topics?q=" + Rest.encoded(vector)));
    }

    private void readFeeds() {
        for (String stream : List.of("home", "all", "person/" + annKey, "topic/" + topic)) {
            String atom = Browser.at(host).get("/plugins/servlet/chorus-feed/" + stream + "?key=" + feed).body();
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
            } catch (ParserConfigurationException | SAXException | IOException broken) {
                throw new AssertionError("The feed of " + stream + " is no XML: " + atom, broken);
            }
            assertEquals("OrderedCollectionPage", bob.call("GET", "/streams/" + stream + "?limit=100", null,
                    Map.of("Accept", "application/activity+json")).must(200).json().path("type").asText());
        }
    }

    /** What was written last, wherever it is shown. */
    private void readScreens(Visitor reader, String vector) {
        String screens = "/plugins/servlet/chorus";
        for (String path : List.of("/people/" + annKey, "/people/" + annKey + "/endorsements", "/topics/" + topic,
                "/topics?q=" + Rest.encoded(vector), "/people?q=" + Rest.encoded(vector), "/notes/" + notes.get(notes.size() - 1))) {
            visit(reader, screens + path);
        }
        visit(reader, screens + "/stream/all");
        Locator more = reader.page().locator("a[href*='after=']");
        if (more.count() > 0) {
            visit(reader, screens + "/stream/all?" + more.first().getAttribute("href").replaceFirst(".*\\?", ""));
        }
    }

    private void readMails(Visitor reader) {
        List<Mail> mails = AcceptanceHost.scenario(host).outbox().all();
        assertTrue("nobody was mailed", mails.stream().anyMatch(mail -> mail.to().contains("eve@")));
        assertTrue("no digest was sent", mails.stream().anyMatch(mail -> mail.to().contains("bob@")));
        for (int from = 0; from < mails.size(); from += A_SHEET_OF_MAILS) {
            lookInto(reader, mails.subList(from, Math.min(from + A_SHEET_OF_MAILS, mails.size())));
        }
    }

    /** Each in a frame of its own, where it is as free to run something as on a page of its own. */
    private static void lookInto(Visitor reader, List<Mail> mails) {
        reader.page().setContent("");
        List<?> found = (List<?>) reader.page().evaluate(FOREIGN_IN_FRAMES, mails.stream().map(Mail::body).toList());
        for (int i = 0; i < mails.size(); i++) {
            assertFalse(mails.get(i).subject(), mails.get(i).subject().matches("(?s).*[\\r\\n].*"));
            assertEquals(mails.get(i).body(), 0, found.get(i));
        }
    }
}
