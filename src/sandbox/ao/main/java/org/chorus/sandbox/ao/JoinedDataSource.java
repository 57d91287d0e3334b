package org.chorus.sandbox.ao;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/**
 * Gives out the connection of the transaction open on this thread, and a fresh one from the pool where there is none.
 * Closing a shared connection does nothing; committing it is refused, since only the outermost boundary may.
 */
final class JoinedDataSource implements DisposableDataSource {

    private final DataSource pool;
    private final LoggedConnections logged;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();

    JoinedDataSource(DataSource pool, StatementLog log) {
        this.pool = pool;
        this.logged = new LoggedConnections(log);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection shared = open.get();
        return shared == null ? fresh() : shared;
    }

    Connection fresh() throws SQLException {
        return logged.wrap(pool.getConnection());
    }

    /** The connection bound to this thread, or null. */
    Connection bound() {
        return open.get();
    }

    /** Makes everybody on this thread use the connection until {@link #restore}; returns what was bound before. */
    Connection bind(Connection connection) {
        Connection before = open.get();
        open.set(shared(connection));
        return before;
    }

    void restore(Connection before) {
        if (before == null) {
            open.remove();
        } else {
            open.set(before);
        }
    }

    private static Connection shared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(JoinedDataSource.class.getClassLoader(), new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "close", "setAutoCommit":
                            return null;
                        case "commit", "rollback":
                            throw new IllegalStateException(method.getName()
                                    + " inside a transaction that somebody else opened; let its boundary end it");
                        default:
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                    }
                });
    }

    @Override
    public void dispose() {
        // the pool belongs to the Database
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("connections are pooled under one name");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
