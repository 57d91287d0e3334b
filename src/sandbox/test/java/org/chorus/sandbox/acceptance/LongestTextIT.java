package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.sandbox.Browser;
import org.chorus.sandbox.Sandbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A field takes as much as the server does: nobody writes at length only to be turned away. */
public class LongestTextIT {

    private Sandbox host;
    private int idea;

    @Before
    public void anIdea() {
        host = AcceptanceHost.start();
        int board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Canteen")).must(201).id();
        idea = as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Coffee")).must(201).id();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void ofIdeasAndWhatIsSaidOfThem() {
        agrees("ann", "/ideas/" + idea, "text", "PUT", "/ideas/" + idea, Map.of("title", "Coffee", "version", 1));
        String comments = "/ideas/" + idea + "/comments";
        agrees("bob", "/ideas/" + idea, "text", "POST", comments, Map.of());
        int comment = as("bob").post(comments, Map.of("text", "why?")).must(201).id();
        agrees("bob", "/ideas/" + idea, "text", "PUT", "/comments/" + comment, Map.of());
    }

    @Test
    public void ofWhatIsSaidAgainstIdeas() {
        String challenges = "/ideas/" + idea + "/challenges";
        Map<String, Object> concern = Map.of("kind", "concern", "class", "differently");
        int challenge = as("bob").post(challenges, Map.of("kind", "concern", "class", "differently", "reason", "No")).must(201).id();
        agrees("ann", "/ideas/" + idea, "answer", "PUT", "/challenges/" + challenge, Map.of("state", "answered"));
        agrees("bob", "/ideas/" + idea, "answer", "PUT", "/challenges/" + challenge, Map.of("state", "kept"));
        agrees("eve", "/ideas/" + idea, "reason", "POST", challenges, "/ideas/0/challenges", concern);
        agrees("eve", "/ideas/" + idea, "text", "POST", "/ideas/" + idea + "/suggestions", "/ideas/0/suggestions", Map.of());
    }

    private void agrees(String person, String screen, String field, String method, String path, Map<String, ?> rest) {
        agrees(person, screen, field, method, path, path, rest);
    }

    /** @param action of the form as it stands in the screen, before scripts put the idea's number into it */
    private void agrees(String person, String screen, String field, String method, String path, String action, Map<String, ?> rest) {
        String html = Browser.at(host).as(person).get("/plugins/servlet/chorus" + screen).body();
        Matcher form = Pattern.compile("method=\"" + method + "\" action=\"" + action + "\".*?</chorus-form>", Pattern.DOTALL).matcher(html);
        assertTrue(method + " " + action, form.find());
        Matcher most = Pattern.compile("<textarea[^>]* name=\"" + field + "\"[^>]* maxlength=\"(\\d+)\"").matcher(form.group());
        assertTrue(form.group(), most.find());
        Map<String, Object> body = new HashMap<>(rest);
        body.put(field, "x".repeat(Integer.parseInt(most.group(1)) + 1));
        as(person).json(method, path, body).must(400);
        body.put(field, "x".repeat(Integer.parseInt(most.group(1))));
        assertEquals(path, 2, as(person).json(method, path, body).status() / 100);
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
