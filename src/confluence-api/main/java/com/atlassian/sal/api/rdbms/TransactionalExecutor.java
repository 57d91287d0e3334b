package com.atlassian.sal.api.rdbms;

import io.atlassian.fugue.Option;

/** Runs plain SQL in the open transaction or a new one. [S] C3 OSSAPI */
public interface TransactionalExecutor {

    <A> A execute(ConnectionCallback<A> callback);

    Option<String> getSchemaName();

    TransactionalExecutor readOnly();

    TransactionalExecutor readWrite();

    TransactionalExecutor newTransaction();

    TransactionalExecutor existingTransaction();
}
