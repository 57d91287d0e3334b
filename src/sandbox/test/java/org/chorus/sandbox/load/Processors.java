package org.chorus.sandbox.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Reads how long this process and a PostgreSQL on this machine were at work: what else the machine does adds little to that. */
final class Processors {

    private final ProcessHandle database;

    Processors(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            this.database = ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
        }
    }

    Used now() {
        return new Used(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime(),
                database.descendants().mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum());
    }

    /**
     * Nanoseconds of processor time.
     *
     * @param java this process, with its compiler, its collector and the clients in it
     */
    record Used(long java, long database) {

        static final Used NONE = new Used(0, 0);

        Used plus(Used more) {
            return new Used(java + more.java, database + more.database);
        }

        Used minus(Used less) {
            return new Used(java - less.java, database - less.database);
        }
    }
}
