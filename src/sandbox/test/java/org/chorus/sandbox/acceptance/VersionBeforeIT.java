package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.ao.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The jar over the database that its predecessor, which knew boards and ideas alone, really wrote. */
public class VersionBeforeIT {

    private Sandbox host;

    @Before
    public void startOverWhatIsThere() throws SQLException {
        Database database = Database.h2Memory();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("RUNSCRIPT FROM 'classpath:/upgrade/before-notes.sql'");
        }
        host = Sandbox.with(Path.of(System.getProperty("plugin.jar"))).database(database).start();
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

    private JsonNode items(String path) {
        return as("ann").get(path).must(200).json().path("items");
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
