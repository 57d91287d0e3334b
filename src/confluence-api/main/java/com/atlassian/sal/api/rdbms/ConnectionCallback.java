package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/** Work with a connection that somebody else commits and closes. [S] C3 OSSAPI */
public interface ConnectionCallback<A> {

    A execute(Connection connection);
}
