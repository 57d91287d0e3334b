package org.chorus.sandbox.confluence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.h2.jdbcx.JdbcDataSource;

/** Empty worlds on a database in memory. */
public final class AWorld {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private AWorld() {
    }

    public static World empty() {
        return on(database());
    }

    public static World on(DataSource database) {
        return new World(() -> database, InstantSource.fixed(NOW));
    }

    public static Scenario scenario() {
        return new Scenario(empty());
    }

    public static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
