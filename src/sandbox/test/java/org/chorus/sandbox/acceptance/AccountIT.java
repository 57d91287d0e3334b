package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chorus.sandbox.Browser;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.ao.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What people may ask of a system about themselves: what they wrote, and to be forgotten. */
@RunWith(Parameterized.class)
public class AccountIT {

    /** Where the key of somebody who is gone stays: what they wrote and did, without their name. */
    private static final Set<String> WHAT_THEY_WROTE = Set.of("IDEA.AUTHOR_KEY", "IDEA_VERSION.EDITOR_KEY",
            "IDEA_ENDORSEMENT.USER_KEY", "IDEA_ENDORSEMENT.NATURAL_KEY", "IDEA.NATURAL_KEY", "COMMENT.AUTHOR_KEY", "COMMENT.TEXT",
            "REACTION.USER_KEY", "REACTION.NATURAL_KEY", "CHALLENGE.AUTHOR_KEY", "CHALLENGE.NATURAL_KEY", "BOARD.CREATOR_KEY",
            "NOTE.AUTHOR_KEY", "NOTE.NATURAL_KEY", "NOTE.TEXT", "NOTE_VERSION.TEXT",
            "NOTICE.ACTOR_KEY", "NOTICE.EVENT_KEY", "NOTICE.NATURAL_KEY", "ACTIVITY.ACTOR_KEY", "ACTIVITY.NATURAL_KEY",
            "ACTIVITY.OBJECT", "ACTIVITY.SUMMARY", "ENDORSEMENT.GIVER_KEY", "ENDORSEMENT.RECEIVER_KEY", "ENDORSEMENT.NATURAL_KEY",
            "FORMER_PERSON.USER_KEY");

    @Parameters(name = "{0}")
    public static List<String> databases() {
        return AcceptanceHost.DATABASES;
    }

    private final Database database;
    private Sandbox host;
    private String ann;
    private String bob;
    private int board;
    private int idea;

    public AccountIT(String name) {
        database = AcceptanceHost.database(name);
    }

    @Before
    public void annLeavesTracesEverywhere() {
        host = AcceptanceHost.start(database);
        ann = AcceptanceHost.scenario(host).person("ann").named("Ann Unmistakable").key();
        bob = AcceptanceHost.scenario(host).person("bob").key();
        board = as("ann").post("/boards", Map.of("spaceKey", "OPS", "name", "Canteen")).must(201).id();
        idea = as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Coffee", "text", "for @bob",
                "topics", List.of("coffee"))).must(201).id();
        as("bob").post("/ideas/" + idea + "/comments", Map.of("text", "@ann, why?")).must(201);
        as("ann").post("/ideas/" + idea + "/comments", Map.of("text", "because")).must(201);
        int other = as("bob").post("/boards/" + board + "/ideas", Map.of("title", "Tea")).must(201).id();
        as("ann").put("/ideas/" + other + "/endorsement").must(200);
        as("ann").post("/ideas/" + other + "/challenges", Map.of("kind", "concern", "class", "differently", "reason", "No")).must(201);
        as("ann").post("/notes", Map.of("kind", "learned", "text", "Grind it fresh, @bob", "topics", List.of("coffee"))).must(201);
        as("bob").post("/notes", Map.of("kind", "stuck", "text", "@ann, how fine?")).must(201);
        as("ann").put("/me/profile", Map.of("open", true, "talents", "Sourdough", "asks", List.of("Roasting"), "learns", List.of("Juggling")))
                .must(200);
        as("ann").post("/me/feed", Map.of()).must(201);
        as("ann").put("/me/settings", Map.of("mails", Map.of("reply", false), "digestHour", 17)).must(200);
        as("ann").post("/endorsements", Map.of("receiver", bob, "topic", "tea", "message", "Good leaves")).must(201);
        as("bob").post("/endorsements", Map.of("receiver", ann, "topic", "coffee", "message", "Good beans")).must(201);
        as("ann").post("/endorsements", Map.of("receiver", bob, "topic", "tea", "message", "So patient",
                "work", Map.of("kind", "idea", "id", String.valueOf(other)))).must(201);
        as("bob").post("/endorsements", Map.of("receiver", ann, "topic", "coffee")).must(201);
        as("ann").put("/follows/person/" + bob).must(200);
        as("bob").put("/follows/person/" + ann).must(200);
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void whatOneWroteIsHandedOut() {
        JsonNode mine = as("ann").get("/me/export").must(200).json();

        assertEquals("ann", mine.path("person").path("username").asText());
        assertEquals("for @bob", mine.path("ideas").get(0).path("text").asText());
        assertEquals("because", mine.path("comments").get(0).path("text").asText());
        assertEquals("Grind it fresh, @bob", mine.path("notes").get(0).path("text").asText());
        assertEquals("No", mine.path("challenges").get(0).path("reason").asText());
        assertTrue(mine.toString(), mine.toString().contains("So patient"));
        assertEquals(1, mine.path("follows").size());
        assertEquals("Good leaves", mine.path("endorsements").get(0).path("message").asText());
        assertEquals("tea", mine.path("endorsements").get(0).path("topic").asText());
        assertEquals("coffee", mine.path("noteTopics").get(0).path("topic").asText());
        assertEquals("coffee", mine.path("ideaTopics").get(0).path("topic").asText());
        assertEquals(List.of("Roasting", "Juggling"), mine.path("profileTopics").findValuesAsText("topic"));
        assertEquals("Sourdough", mine.path("profile").get(0).path("talents").asText());
        assertEquals(17, mine.path("digest").get(0).path("digestHour").asInt());
        assertEquals(1, mine.path("feed").size());
        assertTrue(mine.toString(), mine.path("profile").get(0).path("open").asBoolean());
        assertFalse(mine.toString(), mine.toString().contains("Good beans") || mine.toString().contains("how fine") || mine.toString().contains("why?"));
        assertEquals(0, as("eve").get("/me/export").must(200).json().path("ideas").size());
    }

    @Test
    public void whoeverIsRemovedIsAFormerUserEverywhereAndTheRestIsForgotten() {
        AcceptanceHost.scenario(host).person("ann").removed();
        await().atMost(Duration.ofSeconds(20)).until(() -> places().contains("FORMER_PERSON.USER_KEY"));

        Set<String> left = places();
        left.removeAll(WHAT_THEY_WROTE);
        assertEquals(Set.of(), left);
        host.clock().forward(Duration.ofDays(2));
        for (String path : List.of("/ideas/" + idea, "/ideas/" + idea + "/comments", "/boards/" + board, "/boards/" + board + "/ideas",
                "/notices", "/me/follows", "/me/followers", "/people?q=coffee", "/people/names?q=ann", "/topics?q=coffee", "/streams/all",
                "/streams/home", "/streams/board/" + board, "/notes/1")) {
            Rest.Answer answer = as("bob").get(path).must(200);
            assertFalse(answer.request() + ": " + answer.body(), answer.body().contains("Unmistakable"));
        }
        for (String path : List.of("/ideas/" + idea, "/ideas/" + idea + "/comments", "/notes/1", "/streams/all",
                "/people/" + bob + "/endorsements")) {
            assertTrue(path, as("bob").get(path).body().contains("Former user"));
        }
        Map<String, String> screens = Map.of("/ideas/" + idea, "Former user", "/notes/1", "Former user", "/stream/all", "Former user",
                "/people/" + ann, "Former user", "/people/" + bob + "/endorsements", "Former user", "/topics/1", "Coffee");
        screens.forEach((path, shown) -> {
            String page = Browser.at(host).as("bob").get("/plugins/servlet/chorus" + path).body();
            assertTrue(path, page.contains(shown));
            assertFalse(path, page.contains("Unmistakable"));
        });
        assertEquals("[]", as("bob").get("/boards/" + board).must(200).json().path("hosts").toString());
        assertEquals(List.of(), as("bob").get("/people?q=coffee").json().path("items").findValuesAsText("username").stream()
                .filter("ann"::equals).toList());
        assertEquals(0, as("bob").get("/me/follows").must(200).json().path("items").size());
        assertTrue(as("bob").get("/ideas/" + idea).must(200).json().path("html").asText().contains("for "));
        assertTrue(AcceptanceHost.scenario(host).outbox().to("ann@example.com").isEmpty());
    }

    @Test
    public void whoeverVanishesFromADirectoryIsForgottenAfterAWeek() {
        Set<String> before = places();
        AcceptanceHost.scenario(host).person("ann").vanished();

        host.clock().forward(Duration.ofDays(6));
        assertTrue(before.toString(), places().contains("FOLLOW.FOLLOWER_KEY"));
        host.clock().forward(Duration.ofDays(3));

        Set<String> left = places();
        left.removeAll(WHAT_THEY_WROTE);
        assertEquals(Set.of(), left);
    }

    /** Every column of our tables that has the person's key in it. */
    private Set<String> places() {
        Set<String> places = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (String[] column : columns(connection)) {
                String quote = connection.getMetaData().getIdentifierQuoteString();
                try (PreparedStatement look = connection.prepareStatement("SELECT COUNT(*) FROM " + quote + column[0] + quote
                        + " WHERE " + quote + column[1] + quote + " LIKE ?")) {
                    look.setString(1, "%" + ann + "%");
                    ResultSet found = look.executeQuery();
                    if (found.next() && found.getInt(1) > 0) {
                        places.add(column[0].replaceFirst("AO_\\w{6}_", "") + "." + column[1]);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return places;
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, "AO\\_1F4412\\_%", null)) {
            while (found.next()) {
                if (Set.of(Types.VARCHAR, Types.CLOB, Types.LONGVARCHAR).contains(found.getInt("DATA_TYPE"))) {
                    columns.add(new String[] {found.getString("TABLE_NAME"), found.getString("COLUMN_NAME")});
                }
            }
        }
        return columns;
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
