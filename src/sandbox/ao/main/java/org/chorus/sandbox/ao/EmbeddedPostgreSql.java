package org.chorus.sandbox.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server out of Maven Central, on a free port of this machine, without installation. */
public final class EmbeddedPostgreSql implements AutoCloseable {

    private static final int STOP_SECONDS = 20;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;

    private EmbeddedPostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Its data are gone when closed. */
    public static EmbeddedPostgreSql temporary() {
        return start(EmbeddedPostgres.builder());
    }

    /** Keeps its data in the folder and takes them up again. */
    public static EmbeddedPostgreSql keptIn(Path folder) {
        stopLeftOver(folder.resolve("postmaster.pid"));
        return start(EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false));
    }

    /** One server for all tests of a JVM, stopped with it. */
    public static EmbeddedPostgreSql shared() {
        return Shared.SERVER;
    }

    /** A host that was killed leaves its server running, which would keep the next host out of the folder. */
    private static void stopLeftOver(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .ifPresent(EmbeddedPostgreSql::stop);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
    }

    private static EmbeddedPostgreSql start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedPostgreSql(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start: " + failure.getMessage(), failure);
        }
    }

    /** The one database of a server that is kept. */
    public Database database() {
        return Database.postgreSql(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    /** A new, empty database, so that tests do not see each other. */
    public Database freshDatabase() {
        String name = "chorus" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no database " + name, failure);
        }
        return Database.postgreSql(server.getJdbcUrl("postgres", name), "postgres", "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Shared {

        static final EmbeddedPostgreSql SERVER = temporary();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }
}
