package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.chorus.sandbox.Sandbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Many clicks at once through HTTP: one row a person, an exact counter, every answer a success. */
@RunWith(Parameterized.class)
public class RaceIT {

    /** `AO`, a line, six digits of our namespace's hash and another line; any sign each, as a line stands for. */
    private static final String PREFIX_OF_OUR_TABLES = "AO" + "_".repeat(8);

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return AcceptanceHost.DATABASES;
    }

    @Parameterized.Parameter
    public String database;

    private Sandbox host;
    private int idea;

    @Before
    public void start() {
        host = AcceptanceHost.start(AcceptanceHost.database(database));
        for (int i = 0; i < 64; i++) {
            AcceptanceHost.scenario(host).person("p" + i);
        }
        int board = Rest.as(host.url(), "cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Race")).must(201).id();
        idea = Rest.as(host.url(), "ann").post("/boards/" + board + "/ideas", Map.of("title", "Fast")).must(201).id();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void thirtyTwoClicksOfOnePersonAreOneEndorsement() throws Exception {
        atOnce(32, i -> Rest.as(host.url(), "bob"));

        assertEquals(1, counted());
        assertEquals(1, rows());
    }

    @Test
    public void sixtyFourPeopleAreSixtyFourEndorsements() throws Exception {
        atOnce(64, i -> Rest.as(host.url(), "p" + i));

        assertEquals(64, counted());
        assertEquals(64, rows());
    }

    @Test
    public void thirtyTwoClicksOfOnePersonAreOneFollow() throws Exception {
        atOnce(32, i -> Rest.as(host.url(), "bob"), (i, bob) -> bob.put("/follows/idea/" + idea));

        assertEquals(1, rows("FOLLOW", "CHANNEL", "'idea:" + idea + "'"));
    }

    @Test
    public void followingAgainstStoppingLeavesOneFollowOrNone() throws Exception {
        atOnce(32, i -> Rest.as(host.url(), "bob"), (i, bob) -> i % 2 == 0 ? bob.put("/follows/idea/" + idea) : bob.delete("/follows/idea/" + idea));

        boolean following = Rest.as(host.url(), "bob").get("/follows/idea/" + idea).must(200).json().path("following").asBoolean();
        assertEquals(following ? 1 : 0, rows("FOLLOW", "CHANNEL", "'idea:" + idea + "'"));
    }

    @Test
    public void aNoteSentThirtyTwoTimesIsOneNote() throws Exception {
        atOnce(32, i -> Rest.as(host.url(), "bob"), (i, bob) -> bob.post("/notes",
                Map.of("id", "a-word-of-bobs", "kind", "stuck", "text", "Why so fast?", "topics", List.of("speed"))));

        assertEquals(1, rows("NOTE", "AUTHOR_KEY", "'" + keyOf("bob") + "'"));
        assertEquals(1, Rest.as(host.url(), "ann").get("/streams/all").must(200).json().findValuesAsText("kind").stream()
                .filter("note-posted"::equals).count());
    }

    @Test
    public void aReplySentThirtyTwoTimesIsOneReply() throws Exception {
        int note = Rest.as(host.url(), "ann").post("/notes", Map.of("kind", "stuck", "text", "Why so fast?")).must(201).id();

        atOnce(32, i -> Rest.as(host.url(), "bob"), (i, bob) -> bob.post("/notes/" + note + "/replies",
                Map.of("id", "a-word-of-bobs", "text", "Because")));

        assertEquals(1, rows("NOTE", "PARENT_ID", String.valueOf(note)));
        assertEquals(1, Rest.as(host.url(), "ann").get("/notes/" + note).must(200).json().path("replies").asInt());
    }

    @Test
    public void aFixConfirmedAndDeniedAtOnceIsCountedOnce() throws Exception {
        int note = Rest.as(host.url(), "ann").post("/notes", Map.of("kind", "fix", "text", "Turn it off")).must(201).id();

        atOnce(32, i -> Rest.as(host.url(), "bob"), (i, bob) -> bob.post("/notes/" + note + "/confirmations",
                Map.of("worked", i % 2 == 0, "context", "On Linux")));

        assertEquals(1, rows("NOTE_CONFIRMATION", "NOTE_ID", String.valueOf(note)));
        JsonNode fix = Rest.as(host.url(), "ann").get("/notes/" + note).must(200).json();
        assertEquals(1, fix.path("worked").asInt() + fix.path("failed").asInt());
    }

    @Test
    public void thirtyTwoThanksOfOnePersonForOneWorkAreOne() throws Exception {
        Map<String, Object> thanks = Map.of("receiver", keyOf("ann"), "topic", "speed", "message", "So fast",
                "work", Map.of("kind", "idea", "id", String.valueOf(idea)));

        atOnce(32, i -> Rest.as(host.url(), "bob"), (i, bob) -> bob.post("/endorsements", thanks));

        assertEquals(1, rows("ENDORSEMENT", "GIVER_KEY", "'" + keyOf("bob") + "'"));
        assertEquals(1, Rest.as(host.url(), "ann").get("/people/" + keyOf("ann") + "/endorsements").must(200).json().path("items").size());
    }

    private String keyOf(String username) {
        return AcceptanceHost.scenario(host).person(username).key();
    }

    private void atOnce(int many, IntFunction<Rest> who) throws InterruptedException, ExecutionException {
        atOnce(many, who, (i, person) -> person.put("/ideas/" + idea + "/endorsement"));
    }

    private void atOnce(int many, IntFunction<Rest> who, BiFunction<Integer, Rest, Rest.Answer> click)
            throws InterruptedException, ExecutionException {
        ExecutorService clicks = Executors.newFixedThreadPool(many);
        CyclicBarrier together = new CyclicBarrier(many);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int turn = i;
            Rest person = who.apply(i);
            calls.add(() -> {
                together.await();
                return click.apply(turn, person).status();
            });
        }
        try {
            for (Future<Integer> call : clicks.invokeAll(calls)) {
                assertEquals("answered " + call.get(), 2, call.get() / 100);
            }
        } finally {
            clicks.shutdown();
        }
    }

    private int counted() {
        return Rest.as(host.url(), "ann").get("/ideas/" + idea).must(200).json().path("endorsements").asInt();
    }

    private int rows() throws SQLException {
        return rows("IDEA_ENDORSEMENT", "IDEA_ID", String.valueOf(idea));
    }

    private int rows(String table, String column, String value) throws SQLException {
        try (Connection connection = host.database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = connection.getMetaData().getTables(null, null, PREFIX_OF_OUR_TABLES + table, null)) {
            tables.next();
            String quote = connection.getMetaData().getIdentifierQuoteString();
            try (ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + quote + tables.getString("TABLE_NAME")
                    + quote + " WHERE " + quote + column + quote + " = " + value)) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
