package org.chorus.host.ao;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.java.ao.ActiveObjectsException;

/**
 * Plain SQL on our tables, in the transaction that is open. Written as `SELECT i.[ID] FROM {IDEA} i WHERE i.[HOT] < ?`:
 * `[ID]` becomes the column quoted as the database quotes, `{IDEA}` our table's full name. Without the quotes
 * PostgreSQL would look for lower-case names.
 */
public final class Sql {

    /** `AO_` and the last six digits of the MD5 of `org.chorus`, the namespace in the descriptor. */
    static final String PREFIX = "AO_1F4412_";

    private final TransactionalExecutorFactory executors;
    /** The database's own name for itself, empty until it was asked. */
    private final AtomicReference<String> product = new AtomicReference<>("");

    public Sql(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /**
     * At most `most` rows. The bound is the driver's, since no two databases write LIMIT alike; PostgreSQL is told it in
     * words too, because its driver only stops fetching, and who plans for all rows reads and sorts all rows.
     */
    public <T> List<T> list(int most, String sql, List<?> parameters, Row<T> row) {
        boolean told = most < Integer.MAX_VALUE && isPostgreSql();
        return on(executors.createReadOnly(), told ? sql + " LIMIT " + most : sql, parameters, statement -> {
            statement.setMaxRows(most);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        });
    }

    /** The number of rows changed. */
    public int update(String sql, List<?> parameters) {
        return on(executors.create(), sql, parameters, PreparedStatement::executeUpdate);
    }

    /** The same statement for many sets of values, sent as one. */
    public void batch(String sql, List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            on(executors.create(), sql, List.of(), statement -> {
                for (List<?> row : rows) {
                    set(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        }
    }

    /** Asked of it once: a host does not change its database while it runs. */
    public boolean isPostgreSql() {
        if (product.get().isEmpty()) {
            product.set(executors.createReadOnly().execute(connection -> {
                try {
                    return connection.getMetaData().getDatabaseProductName();
                } catch (SQLException failure) {
                    throw new ActiveObjectsException(failure);
                }
            }));
        }
        return product.get().equals("PostgreSQL");
    }

    private static <T> T on(TransactionalExecutor executor, String sql, List<?> parameters, Work<T> work) {
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(named(sql, connection, schema))) {
                set(statement, parameters);
                return work.with(statement);
            } catch (SQLException failure) {
                throw new ActiveObjectsException(failure);
            }
        });
    }

    private static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static String named(String sql, Connection connection, String schema) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString().strip();
        String table = schema.isEmpty() ? quote + PREFIX : quote + schema + quote + "." + quote + PREFIX;
        return sql.replace("{", table).replace("}", quote).replace("[", quote).replace("]", quote);
    }

    /** As many question marks as there are values, for `IN (...)`. */
    public static String marks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    /** Makes something of the row the result stands on. */
    @FunctionalInterface
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {

        T with(PreparedStatement statement) throws SQLException;
    }
}
