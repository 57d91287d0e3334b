package org.chorus.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.RawEntity;

/**
 * One database with everything the host puts before it.
 *
 * <pre>try (Database database = Database.h2Memory()) {
 *     ActiveObjects ao = database.activeObjects("org.chorus", BoardRow.class, IdeaRow.class);
 * }</pre>
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final DatabaseType type;
    private final StatementLog statements = new StatementLog();
    private final JoinedDataSource connections;
    private final JoinedTransactions transactions;

    private Database(HikariDataSource pool, DatabaseType type) {
        this.pool = pool;
        this.type = type;
        this.connections = new JoinedDataSource(pool, statements);
        this.transactions = new JoinedTransactions(connections);
    }

    /** A fresh one in memory, gone when closed. */
    public static Database h2Memory() {
        return h2("jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** Kept in files beginning with the given path; made when there are none. */
    public static Database h2File(Path file) {
        return h2("jdbc:h2:file:" + file.toAbsolutePath());
    }

    private static Database h2(String url) {
        // An insert that waits for another's unique key must wait as long as PostgreSQL would, not H2's one second.
        return new Database(pool(url + ";DB_CLOSE_DELAY=0;LOCK_TIMEOUT=20000", "sa", ""), DatabaseType.H2);
    }

    public static Database postgreSql(String url, String user, String password) {
        return new Database(pool(url, user, password), DatabaseType.POSTGRESQL);
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** An app's tables, brought to the entities and ready. */
    @SafeVarargs
    public final ActiveObjects activeObjects(String namespace, Class<? extends RawEntity<?>>... entities) {
        Namespace tables = namespace(namespace);
        tables.start(List.of(entities), List.of(), ModelVersions.inMemory());
        return tables.activeObjects();
    }

    /** An app's tables, not yet started. */
    public Namespace namespace(String namespace) {
        Prefix prefix = Prefix.of(namespace);
        return new Namespace(prefix, EntityManagers.make(connections, type, prefix), transactions, type);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate() {

            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return transactions.required(action::doInTransaction);
            }
        };
    }

    /** On PostgreSQL the schema is told, on H2 it is left out: callers must cope with both, as with real hosts. */
    public TransactionalExecutorFactory executors() {
        return new JoinedExecutors(connections, transactions, type == DatabaseType.POSTGRESQL ? "public" : "");
    }

    public StatementLog statements() {
        return statements;
    }

    /** For the host's own tables; joins the transaction open on the thread. */
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void close() {
        pool.close();
    }
}
