package com.atlassian.sal.api.transaction;

/** The work of one transaction. [S] C3 OSSAPI */
public interface TransactionCallback<T> {

    T doInTransaction();
}
