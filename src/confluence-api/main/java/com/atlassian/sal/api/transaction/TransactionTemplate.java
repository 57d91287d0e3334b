package com.atlassian.sal.api.transaction;

/** Runs one piece of work in the host's transaction, joining an open one. [S] C3 OSSAPI */
public interface TransactionTemplate {

    <T> T execute(TransactionCallback<T> action);
}
