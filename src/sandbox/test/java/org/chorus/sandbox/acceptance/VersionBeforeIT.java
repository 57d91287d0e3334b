package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The jar over the database that its predecessor, which knew boards and ideas alone, really wrote. */
@RunWith(Parameterized.class)
public class VersionBeforeIT {

    @Parameterized.Parameter
    public String database;

    private Sandbox host;

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return AcceptanceHost.DATABASES;
    }

    @Before
    public void startOverWhatIsThere() throws SQLException {
        host = Sandbox.with(Path.of(System.getProperty("plugin.jar"))).database(OldDatabase.in(database)).start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void whatPeopleWroteIsAllThere() {
        JsonNode idea = as("ann").get("/ideas/1").must(200).json();
        assertEquals("An old idea, edited", idea.path("title").asText());
        assertEquals("OPEN", idea.path("state").asText());
        assertEquals(1, idea.path("endorsements").asInt());
        assertEquals(List.of("Coffee", "Tea room"), idea.path("topics").findValuesAsText("name"));
        assertEquals(2, items("/ideas/1/versions").size());
        JsonNode comment = items("/ideas/1/comments").get(0);
        assertTrue(comment.toString(), comment.path("html").asText().contains("An old comment"));
        assertEquals(1, comment.path("reactions").get(0).path("count").asInt());
        assertEquals(1, items("/ideas/1/suggestions").size());
        assertEquals(1, items("/ideas/1/challenges").size());
        as("eve").get("/ideas/2").must(404);
    }

    @Test
    public void oldTopicsAreOneVocabularyAndAllThatIsNewWorksOnThem() {
        int coffee = as("ann").get("/ideas/1").must(200).json().path("topics").get(0).path("id").asInt();
        assertEquals("one topic in both spaces", coffee, as("ann").get("/ideas/2").must(200).json().path("topics").get(0).path("id").asInt());
        as("eve").put("/follows/topic/" + coffee).must(200);
        String ann = as("eve").get("/people/names?q=ann").must(200).json().path("items").get(0).path("key").asText();

        as("bob").post("/notes", Map.of("kind", "fix", "text", "Grind it fresh", "topics", List.of("coffee"))).must(201);
        as("eve").post("/endorsements", Map.of("receiver", ann, "topic", "coffee", "work", Map.of("kind", "idea", "id", "1"))).must(201);

        String home = as("eve").get("/streams/home").must(200).body();
        assertTrue(home, home.contains("Grind it fresh") && !home.contains("A closed idea"));
        assertEquals(1, as("eve").get("/people/" + ann + "/endorsements").must(200).json().path("items").size());
    }

    /** Nothing of the old ideas is evidence until it is read, by night or on command. */
    @Test
    public void whatWasWrittenBeforeBecomesEvidenceOnCommand() {
        AcceptanceHost.scenario(host).person("root").systemAdmin();
        assertEquals(0, as("eve").get("/people?q=old+idea").must(200).json().path("items").size());

        int run = as("root").post("/admin/expertise/rebuild", Map.of()).must(202).id();
        await().until(() -> as("root").get("/admin/jobs/" + run).must(200).json().path("state").asText(), "done"::equals);

        JsonNode found = as("eve").get("/people?q=old+idea").must(200).json().path("items");
        assertEquals("ann", found.path(0).path("username").asText());
        assertEquals("An old idea, edited", found.path(0).path("why").path(0).path("title").asText());
        assertFalse(as("eve").get("/people?q=closed").must(200).body().contains("A closed idea"));
        assertTrue(as("root").get("/admin/jobs/" + run).must(200).json().path("done").asInt() >= 2);
    }

    private JsonNode items(String path) {
        return as("ann").get(path).must(200).json().path("items");
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
