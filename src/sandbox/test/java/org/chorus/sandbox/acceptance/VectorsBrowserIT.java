package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * Every string that broke others, through every text field, then shown in Chromium: nothing runs, nothing leaves the
 * site, the page stands. A string may be refused, with 400 and a sentence, but never with a failure.
 */
public class VectorsBrowserIT {

    private static final int A_PAGE_OF_THEM = 25;

    private Sandbox host;
    private Rest ann;
    private final List<Integer> boards = new ArrayList<>();
    private final List<Integer> ideas = new ArrayList<>();
    private final List<String> firsts = new ArrayList<>();

    @Before
    public void postThemAll() {
        host = AcceptanceHost.start();
        ann = Rest.as(host.url(), "ann");
        List<String> vectors = SharedData.vectors();
        for (int from = 0; from < vectors.size(); from += A_PAGE_OF_THEM) {
            post(vectors.subList(from, Math.min(from + A_PAGE_OF_THEM, vectors.size())));
        }
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void nothingRunsAndNothingBreaksThePage() {
        try (Visitor reader = new Visitor(host.url()).loggedInAs("cho")) {
            for (int board : boards) {
                visit(reader, "/plugins/servlet/chorus/boards/" + board + "?limit=100");
            }
            for (int idea : ideas) {
                visit(reader, "/plugins/servlet/chorus/ideas/" + idea);
                visit(reader, "/plugins/servlet/chorus/ideas/" + idea + "/versions");
            }
            visit(reader, "/plugins/servlet/chorus/spaces/OPS");
            visit(reader, "/plugins/servlet/chorus/me");
            firsts.forEach(this::say);
            visit(reader, "/plugins/servlet/chorus/people");
            visit(reader, "/plugins/servlet/chorus/people?q=all%20of%20them");
            visit(reader, "/plugins/servlet/chorus/profile?username=ann");

            assertEquals(String.join("\n", reader.incidents()), 0, reader.incidents().size());
        }
    }

    static void visit(Visitor reader, String path) {
        reader.open(path);
        assertTrue(path + " lost its heading", reader.page().locator("h1").count() >= 1);
        assertEquals(path + " has no main part to look into", 1, reader.page().locator(".chorus-page").count());
        assertEquals(path + " carries a foreign script or handler", 0, reader.page().locator(
                ".chorus script, .chorus [onerror], .chorus [onload], .chorus [onclick], .chorus [onmouseover], .chorus iframe, .chorus object,"
                        + " .chorus embed, .chorus a[href^='javascript' i], .chorus a[href^='data' i], .chorus style, .chorus base").count());
    }

    /** What people say of themselves holds any text, and any text may be looked for: all of them in {@link VectorsOfPeopleBrowserIT}, some among ideas. */
    private void say(String vector) {
        accepted(ann.put("/me/profile", Map.of("open", true, "talents", vector, "asks", List.of(vector), "learns", List.of(vector))));
        accepted(ann.get("/people?q=" + Rest.encoded(vector)));
    }

    /** One board named and one idea written with them; each of them a title, comment, challenge, suggestion and topic. */
    private void post(List<String> vectors) {
        firsts.add(vectors.get(0));
        Rest.Answer board = accepted(ann.post("/boards",
                Map.of("spaceKey", "OPS", "name", vectors.get(0), "purpose", vectors.get(vectors.size() - 1))));
        int boardId = board.status() == 201 ? board.id()
                : ann.post("/boards", Map.of("spaceKey", "OPS", "name", "Vectors")).must(201).id();
        boards.add(boardId);
        Rest.Answer whole = accepted(ann.post("/boards/" + boardId + "/ideas",
                Map.of("title", "All of them", "text", String.join("\n\n", vectors))));
        int idea = whole.status() == 201 ? whole.id()
                : ann.post("/boards/" + boardId + "/ideas", Map.of("title", "All of them")).must(201).id();
        ideas.add(idea);
        for (String vector : vectors) {
            accepted(ann.post("/boards/" + boardId + "/ideas",
                    Map.of("title", vector, "text", vector, "topics", List.of(vector))));
            accepted(ann.post("/ideas/" + idea + "/comments", Map.of("text", vector)));
            accepted(Rest.as(host.url(), "bob").post("/ideas/" + idea + "/suggestions", Map.of("text", vector)));
            accepted(Rest.as(host.url(), "bob").post("/ideas/" + idea + "/challenges", Map.of(
                    "kind", "concern", "class", "differently", "reason", vector, "resolution", vector)));
            accepted(ann.call("POST", "/preview", "{\"text\":" + quoted(vector) + "}", Map.of("Content-Type", "application/json")));
            accepted(ann.get("/boards/" + boardId + "/similar?title=" + Rest.encoded(vector)));
            accepted(ann.get("/boards/" + boardId + "/ideas?q=" + Rest.encoded(vector)));
        }
        accepted(Rest.as(host.url(), "cho").put("/ideas/" + idea + "/state", Map.of("state", "OPEN", "answer", String.join("\n\n", vectors.subList(0, 2)))));
        accepted(ann.put("/ideas/" + idea, Map.of("title", vectors.get(1), "text", String.join("\n", vectors), "version", 1)));
    }

    static Rest.Answer accepted(Rest.Answer answer) {
        assertTrue(answer.request() + " answered " + answer.status() + ": " + answer.body(),
                answer.status() < 300 || answer.status() == 400 && !answer.json().path("message").asText().isEmpty());
        return answer;
    }

    private static String quoted(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
    }
}
