package org.chorus.sandbox.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class DatabaseTest {

    private static final String NAMESPACE = "org.chorus";

    private final Supplier<Database> opening;
    private Database database;
    private ActiveObjects ao;

    public DatabaseTest(String name, Supplier<Database> opening) {
        this.opening = opening;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return List.of(
                new Object[] {"H2", (Supplier<Database>) Database::h2Memory},
                new Object[] {"PostgreSQL", (Supplier<Database>) () -> EmbeddedPostgreSql.shared().freshDatabase()});
    }

    @Before
    public void open() {
        database = opening.get();
        ao = database.activeObjects(NAMESPACE, ThingRow.class);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void theTableCarriesTheLastSixDigitsOfTheNamespacesHash() {
        assertEquals("AO_1F4412_THING", database.namespace(NAMESPACE).table(ThingRow.class));
    }

    @Test
    public void aNameOfMoreThanThirtyLettersIsRefused() {
        assertThrows(RuntimeException.class, () -> database.activeObjects(NAMESPACE, LongNamedRow.class));
    }

    @Test
    public void aTransactionThatFailsLeavesNothing() {
        assertThrows(IllegalStateException.class, () -> ao.executeInTransaction(() -> {
            thing("a");
            throw new IllegalStateException("on purpose");
        }));

        assertEquals(0, ao.count(ThingRow.class));
    }

    @Test
    public void aSwallowedFailureInsideRollsBackTheWhole() {
        assertThrows(IllegalStateException.class, () -> database.transactions().execute(() -> {
            thing("outer");
            try {
                ao.executeInTransaction(() -> {
                    thing("inner");
                    throw new IllegalArgumentException("on purpose");
                });
            } catch (IllegalArgumentException swallowed) {
                thing("after");
            }
            return null;
        }));

        assertEquals(0, ao.count(ThingRow.class));
    }

    @Test
    public void plainSqlSeesWhatTheOpenTransactionWrote() {
        int seen = ao.executeInTransaction(() -> {
            thing("a");
            return database.executors().createReadOnly().execute(this::countBySql);
        });

        assertEquals(1, seen);
    }

    @Test
    public void anIndependentTransactionSurvivesTheOuterOne() {
        assertThrows(IllegalStateException.class, () -> ao.executeInTransaction(() -> {
            thing("lost");
            database.executors().createExecutor(false, true).execute(connection -> thing("kept"));
            throw new IllegalStateException("on purpose");
        }));

        assertEquals("kept", ao.find(ThingRow.class, Query.select().order("ID ASC"))[0].getName());
        assertEquals(1, ao.count(ThingRow.class));
    }

    @Test
    public void onlyTheBoundaryCommits() {
        assertThrows(IllegalStateException.class, () -> database.executors().create().execute(connection -> {
            try {
                connection.commit();
                return null;
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        }));
    }

    @Test
    public void connectionsComeBackToThePool() {
        for (int i = 0; i < 40; i++) {
            assertThrows(IllegalStateException.class, () -> ao.executeInTransaction(() -> {
                thing("again");
                throw new IllegalStateException("on purpose");
            }));
        }

        assertEquals(0, ao.count(ThingRow.class));
    }

    @Test
    public void aSecondRowWithTheSameUniqueKeyIsRefused() {
        thing("a");

        assertThrows(RuntimeException.class, () -> thing("a"));
    }

    @Test
    public void statementsAreCountedAndABatchIsOne() {
        List<String> sent = database.statements().during(() -> {
            ao.create(ThingRow.class, List.<Map<String, Object>>of(Map.of("NAME", "a"), Map.of("NAME", "b")));
            ao.find(ThingRow.class, Query.select().where("NAME = ?", "a"));
        });

        assertEquals(sent.toString(), 2, sent.size());
        assertTrue(sent.get(1), sent.get(1).startsWith("SELECT"));
    }

    private ThingRow thing(String name) {
        return ao.create(ThingRow.class, new DBParam("NAME", name));
    }

    private int countBySql(Connection connection) {
        String sql = "SELECT COUNT(*) FROM \"AO_1F4412_THING\"";
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
