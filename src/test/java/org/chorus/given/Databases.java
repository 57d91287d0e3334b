package org.chorus.given;

import java.util.List;
import java.util.function.Supplier;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;

/** The databases that a test of tables runs on. */
public final class Databases {

    private Databases() {
    }

    /** Parameters of a test that runs on each: its name, and how an empty one is opened. */
    public static List<Object[]> both() {
        return both(Database::h2Memory, () -> EmbeddedPostgreSql.shared().freshDatabase());
    }

    /** As {@link #both()}, with how what the test needs is made on each. */
    public static <T> List<Object[]> both(Supplier<T> onH2, Supplier<T> onPostgreSql) {
        return List.of(new Object[] {"H2", onH2}, new Object[] {"PostgreSQL", onPostgreSql});
    }
}
