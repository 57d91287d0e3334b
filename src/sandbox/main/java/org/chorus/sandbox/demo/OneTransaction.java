package org.chorus.sandbox.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chorus.sandbox.Emulation;

/** A data source whose connections are all the same one, so that what they write is kept as a whole or not at all. */
public final class OneTransaction implements AutoCloseable {

    private final Connection connection;

    OneTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    DataSource source() {
        return Emulation.of(DataSource.class, this);
    }

    /** The one connection, which only this transaction closes. */
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (self, method, arguments) -> method.getName().equals("close") ? null : pass(method, arguments));
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Takes back whatever was not committed. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Object pass(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
