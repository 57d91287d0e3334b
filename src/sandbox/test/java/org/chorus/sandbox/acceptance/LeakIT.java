package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.Outbox.Mail;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A canary in every field of a closed space, and an author in a suggestion box: no byte of any answer gives them away. */
public class LeakIT {

    private static final String CANARY = "kanarienvogel";

    private Sandbox host;
    private int board;
    private int idea;

    @Before
    public void hideTheCanary() {
        host = AcceptanceHost.start();
        Rest keeper = Rest.as(host.url(), "host");
        Rest author = Rest.as(host.url(), "author");
        board = keeper.post("/boards", Map.of("spaceKey", "LAB", "name", CANARY, "purpose", CANARY)).must(201).id();
        idea = author.post("/boards/" + board + "/ideas",
                Map.of("title", CANARY, "text", CANARY + " voliere", "topics", List.of(CANARY))).must(201).id();
        author.post("/ideas/" + idea + "/comments", Map.of("text", CANARY + " @eve")).must(201);
        keeper.post("/ideas/" + idea + "/suggestions", Map.of("text", CANARY)).must(201);
        keeper.post("/ideas/" + idea + "/challenges", Map.of("kind", "objection", "class", "harms-aim",
                "reason", CANARY, "resolution", CANARY)).must(201);
        keeper.put("/ideas/" + idea + "/state", Map.of("state", "OPEN", "answer", CANARY)).must(200);
        keeper.call("POST", "/boards/" + board + "/import?key=k&title=t", "k,t\n1," + CANARY + "\n",
                Map.of("Content-Type", "text/csv")).must(202);
        writeNotesAndThanks(keeper, author);
        AcceptanceHost.settled();
    }

    /** In the closed space, about its page, with everybody following whom and what they may. */
    private void writeNotesAndThanks(Rest keeper, Rest author) {
        Map<String, String> lab = Map.of("space", "LAB");
        int fix = author.post("/notes", Map.of("kind", "fix", "text", CANARY + " voliere @eve", "topics", List.of(CANARY), "audience", lab,
                "about", AcceptanceHost.labPage(host))).must(201).id();
        author.put("/notes/" + fix, Map.of("text", CANARY + " again, @outsider", "version", 1)).must(200);
        keeper.post("/notes/" + fix + "/replies", Map.of("text", CANARY + " @gil")).must(201);
        keeper.post("/notes/" + fix + "/confirmations", Map.of("worked", true, "context", CANARY)).must(200);
        for (String kind : List.of("idea", "note")) {
            keeper.post("/endorsements", Map.of("receiver", keyOf("author"), "topic", CANARY, "message", CANARY,
                    "work", Map.of("kind", kind, "id", String.valueOf(kind.equals("idea") ? idea : fix)))).must(201);
        }
        for (String name : List.of("member", "outsider", "eve")) {
            Rest.as(host.url(), name).put("/follows/person/" + keyOf("author")).must(200);
        }
    }

    private String keyOf(String username) {
        return AcceptanceHost.scenario(host).person(username).key();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void whoMayNotSeeTheSpaceFindsNoTraceOfIt() {
        for (String name : List.of("", "outsider", "eve", "gil")) {
            Rest stranger = Rest.as(host.url(), name);
            for (EndpointTable.Row row : EndpointTable.rows()) {
                for (String path : paths(row.path())) {
                    Rest.Answer answer = stranger.json(row.method(), path, Map.of());
                    assertFalse(answer.request() + ": " + answer.body(), answer.body().contains(CANARY));
                }
            }
            for (String asked : List.of("/topics?q=kan", "/topics?q=" + CANARY + "&space=LAB", "/people?q=" + CANARY, "/people/names?q=" + CANARY, "/boards",
                    "/boards?space=LAB", "/me/ideas")) {
                Rest.Answer answer = stranger.get(asked);
                assertFalse(answer.request() + ": " + answer.body(), answer.body().contains(CANARY));
            }
        }
    }

    @Test
    public void nothingThatCanBeReadAnywhereSaysAWordOfIt() {
        Everywhere everywhere = new Everywhere(host, "LAB", keyOf("author"), AcceptanceHost.labPage(host), "kanarien", "voliere");

        List<String> seen = everywhere.showing(CANARY, "member");
        for (String place : List.of("/streams/home", "/streams/space/LAB", "as2 home", "/notes/1", "/notes/1/versions", "/people?q=voliere",
                "/people/" + keyOf("author") + "/endorsements", "/plugins/servlet/chorus/stream", "/plugins/servlet/chorus/notes/1",
                "/plugins/servlet/chorus/people?q=voliere", "/plugins/servlet/chorus/people/" + keyOf("author"))) {
            assertTrue(place + " says nothing even to who may see it: " + seen, seen.contains(place));
        }
        assertTrue(seen.toString(), seen.stream().anyMatch(place -> place.contains("chorus-feed/home")));
        for (String stranger : List.of("", "outsider", "eve", "gil")) {
            assertEquals(stranger, List.of(), everywhere.showing(CANARY, stranger));
        }
    }

    @Test
    public void noDigestTellsWhatItsReaderMayNotSee() {
        host.clock().forward(Duration.ofDays(2));

        List<Mail> telling = AcceptanceHost.scenario(host).outbox().all().stream().filter(mail -> mail.toString().contains(CANARY)).toList();
        assertTrue("the digest of who may see it says nothing", telling.stream().anyMatch(mail -> mail.to().contains("member@")));
        assertTrue(telling.toString(), telling.stream().noneMatch(mail -> mail.to().matches(".*(eve|outsider|gil)@.*")));
    }

    @Test
    public void nobodyOutsideIsMailed() {
        host.clock().forward(Duration.ofMinutes(10));

        assertTrue(AcceptanceHost.scenario(host).outbox().all().stream().noneMatch(mail -> mail.toString().contains("eve@")));
    }

    @Test
    public void nobodyLearnsWhoPutAnIdeaInASuggestionBox() {
        String key = AcceptanceHost.scenario(host).person("bob").named("Robert Unmistakable").key();
        Rest bob = Rest.as(host.url(), "bob");
        int box = Rest.as(host.url(), "cho").post("/boards",
                Map.of("spaceKey", "OPS", "name", "Box", "kind", "suggestion box")).must(201).id();
        int posted = bob.post("/boards/" + box + "/ideas", Map.of("title", "Hush", "text", "Quietly")).must(201).id();
        bob.put("/ideas/" + posted, Map.of("title", "Hush now", "text", "More quietly", "version", 1)).must(200);
        bob.post("/ideas/" + posted + "/comments", Map.of("text", "I say more")).must(201);
        Rest.as(host.url(), "cho").put("/ideas/" + posted + "/state", Map.of("state", "OPEN", "answer", "Good")).must(200);
        host.clock().forward(Duration.ofMinutes(10));

        for (String name : List.of("ann", "cho", "sysadmin", "")) {
            Rest reader = Rest.as(host.url(), name);
            for (String path : List.of("/boards/" + box, "/boards/" + box + "/ideas", "/boards/" + box + "/ideas?author=" + key,
                    "/boards/" + box + "/similar?title=Hush", "/ideas/" + posted, "/ideas/" + posted + "/versions",
                    "/ideas/" + posted + "/comments", "/ideas/" + posted + "/states", "/ideas/" + posted + "/endorsements",
                    "/boards/" + box + "/export?format=json", "/boards/" + box + "/export?format=csv")) {
                String body = reader.get(path).body();
                assertFalse(name + " " + path + ": " + body, body.contains(key) || body.contains("Unmistakable"));
            }
        }
        assertEquals("an author filter must not find him", 0, Rest.as(host.url(), "ann")
                .get("/boards/" + box + "/ideas?author=" + key).must(200).json().path("items").size());
        assertTrue(AcceptanceHost.scenario(host).outbox().all().stream()
                .filter(mail -> !mail.toString().contains("bob@")).noneMatch(mail -> mail.toString().contains("Unmistakable")));
        assertEquals(1, bob.get("/boards/" + box + "/ideas?mine=true").must(200).json().path("items").size());
    }

    private List<String> paths(String template) {
        List<String> paths = new ArrayList<>();
        String known = template.replaceAll("\\{kind=(\\w+)}", "$1").replace("{space}", "LAB");
        for (int id = 1; id <= 6; id++) {
            paths.add(known.replaceAll("\\{[^}]*\\}", String.valueOf(id)));
        }
        paths.add(known.replace("{board}", String.valueOf(board))
                .replaceAll("\\{[^}]*\\}", String.valueOf(idea)));
        return paths;
    }
}
