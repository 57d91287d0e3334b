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
        return List.of(
                new Object[] {"H2", (Supplier<Database>) Database::h2Memory},
                new Object[] {"PostgreSQL", (Supplier<Database>) () -> EmbeddedPostgreSql.shared().freshDatabase()});
    }
}
