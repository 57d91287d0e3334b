package org.chorus.sandbox.ao;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.atlassian.fugue.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;

/**
 * SAL's plain SQL on the same connection as the transaction open on this thread. Read-only is a hint to the database
 * and taken as none: inside a transaction that writes it could not be honoured.
 */
final class JoinedExecutors implements TransactionalExecutorFactory {

    private final JoinedDataSource connections;
    private final JoinedTransactions transactions;
    private final String schema;

    /** @param schema as the host tells it, empty where the connection's own is meant */
    JoinedExecutors(JoinedDataSource connections, JoinedTransactions transactions, String schema) {
        this.connections = connections;
        this.transactions = transactions;
        this.schema = schema;
    }

    @Override
    public TransactionalExecutor create() {
        return createExecutor(false, false);
    }

    @Override
    public TransactionalExecutor createReadOnly() {
        return create();
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Executor(requiresNew);
    }

    private final class Executor implements TransactionalExecutor {

        private final boolean requiresNew;

        Executor(boolean requiresNew) {
            this.requiresNew = requiresNew;
        }

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            Supplier<A> work = () -> on(callback);
            return requiresNew ? transactions.requiresNew(work) : transactions.required(work);
        }

        private <A> A on(ConnectionCallback<A> callback) {
            try {
                Connection connection = connections.getConnection();
                return callback.execute(connection);
            } catch (SQLException failure) {
                throw new ActiveObjectsException(failure);
            }
        }

        @Override
        public Option<String> getSchemaName() {
            return schema.isEmpty() ? Option.none() : Option.some(schema);
        }

        @Override
        public TransactionalExecutor readOnly() {
            return this;
        }

        @Override
        public TransactionalExecutor readWrite() {
            return this;
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return new Executor(true);
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return new Executor(false);
        }
    }
}
