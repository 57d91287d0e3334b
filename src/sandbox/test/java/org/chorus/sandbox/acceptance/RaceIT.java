package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

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

    private void atOnce(int many, IntFunction<Rest> who) throws InterruptedException, ExecutionException {
        ExecutorService clicks = Executors.newFixedThreadPool(many);
        CyclicBarrier together = new CyclicBarrier(many);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Rest person = who.apply(i);
            calls.add(() -> {
                together.await();
                return person.put("/ideas/" + idea + "/endorsement").status();
            });
        }
        try {
            for (Future<Integer> call : clicks.invokeAll(calls)) {
                assertEquals(200, call.get().intValue());
            }
        } finally {
            clicks.shutdown();
        }
    }

    private int counted() {
        return Rest.as(host.url(), "ann").get("/ideas/" + idea).must(200).json().path("endorsements").asInt();
    }

    private int rows() throws SQLException {
        try (Connection connection = host.database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO_%IDEA_ENDORSEMENT", null)) {
            tables.next();
            String quote = connection.getMetaData().getIdentifierQuoteString();
            try (ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + quote + tables.getString("TABLE_NAME")
                    + quote + " WHERE " + quote + "IDEA_ID" + quote + " = " + idea)) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
