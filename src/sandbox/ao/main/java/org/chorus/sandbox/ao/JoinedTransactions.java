package org.chorus.sandbox.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;

/**
 * Transactions as the host runs them: an inner one joins the outer, and once an inner one has failed the whole is
 * rolled back, even if the outer swallowed the failure.
 */
final class JoinedTransactions {

    private final JoinedDataSource connections;
    private final ThreadLocal<Boolean> doomed = new ThreadLocal<>();

    JoinedTransactions(JoinedDataSource connections) {
        this.connections = connections;
    }

    <T> T required(Supplier<T> work) {
        return connections.bound() == null ? outermost(work) : joined(work);
    }

    <T> T requiresNew(Supplier<T> work) {
        Boolean outer = doomed.get();
        try {
            return outermost(work);
        } finally {
            set(outer);
        }
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            doomed.set(true);
            throw failure;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        try (Connection connection = connections.fresh()) {
            connection.setAutoCommit(false);
            Connection before = connections.bind(connection);
            doomed.remove();
            boolean done = false;
            try {
                T result = work.get();
                done = doomed.get() == null;
                if (!done) {
                    throw new IllegalStateException("rolled back because a joined transaction failed");
                }
                return result;
            } finally {
                connections.restore(before);
                doomed.remove();
                end(connection, done);
            }
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    private static void end(Connection connection, boolean done) throws SQLException {
        try {
            if (done) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void set(Boolean value) {
        if (value == null) {
            doomed.remove();
        } else {
            doomed.set(value);
        }
    }
}
