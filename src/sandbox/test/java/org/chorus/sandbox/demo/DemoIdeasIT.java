package org.chorus.sandbox.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.ao.Database;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DemoIdeasIT {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theFirstScreenIsAliveAndStaysAsItIs() {
        List<String> first;
        try (Sandbox sandbox = start()) {
            ChorusRest rest = new ChorusRest(sandbox.url());
            first = titles(rest);
            assertEquals(25, first.size());
            assertLiesInThePast(rest, sandbox.clock().instant());
            assertPagesShow(sandbox, rest);
            assertTalk(rest);
            assertTrue(ideas(rest, "/boards/3/ideas?limit=10").stream().allMatch(idea -> idea.get("author").isNull()));
        }
        try (Sandbox again = start()) {
            assertEquals(first, titles(new ChorusRest(again.url())));
        }
    }

    private Sandbox start() {
        Path home = folder.getRoot().toPath();
        return Sandbox.withBuiltApp().demo(true).home(home).database(Database.h2File(home.resolve("h2"))).start();
    }

    private static void assertLiesInThePast(ChorusRest rest, Instant now) {
        List<Instant> posted = ideas(rest, "/boards/1/ideas?sort=new&limit=100").stream()
                .map(idea -> Instant.parse(idea.get("createdAt").asText())).toList();
        assertTrue(posted.get(0).isBefore(now));
        assertTrue(posted.get(posted.size() - 1).isBefore(now.minus(Duration.ofDays(60))));
    }

    /** The macros name boards and ideas by number, which holds only while the file's order is the tables'. */
    private static void assertPagesShow(Sandbox sandbox, ChorusRest rest) {
        String home = sandbox.scenario().page("OPS", "Operations").page().body();
        assertTrue(home, home.contains("<ac:parameter ac:name=\"board\">1</ac:parameter>"));
        assertEquals("Operations ideas", rest.get("eve", "/boards/1").get("name").asText());
        assertEquals("Suggestion box", rest.get("eve", "/boards/3").get("name").asText());
        assertTrue(rest.get("eve", "/ideas/4").get("title").asText().startsWith("One map for everybody"));
    }

    /** Notes, follows and thanks lie in the past and hang together. */
    private static void assertTalk(ChorusRest rest) {
        JsonNode first = rest.get("eve", "/notes/1");
        assertTrue(first.toString(), first.toString().contains("Opened eleven failed joints"));
        assertEquals(5, rest.get("eve", "/me/follows").get("items").size());
        String uma = rest.get("eve", "/people/names?q=uma").get("items").get(0).get("key").asText();
        assertEquals(2, rest.get("eve", "/people/" + uma + "/endorsements").get("items").size());
    }

    private static List<String> titles(ChorusRest rest) {
        return ideas(rest, "/boards/1/ideas?sort=new&limit=100").stream().map(idea -> idea.get("title").asText()).toList();
    }

    private static List<JsonNode> ideas(ChorusRest rest, String path) {
        List<JsonNode> found = new ArrayList<>();
        rest.get("eve", path).get("items").forEach(found::add);
        return found;
    }
}
