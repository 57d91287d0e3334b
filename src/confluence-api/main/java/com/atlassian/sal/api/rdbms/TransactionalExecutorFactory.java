package com.atlassian.sal.api.rdbms;

/** Makes executors of plain SQL on the host's own connections. [S] C3 OSSAPI */
public interface TransactionalExecutorFactory {

    TransactionalExecutor create();

    TransactionalExecutor createReadOnly();

    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
