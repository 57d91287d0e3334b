package com.atlassian.user;

/** A user as the oldest interfaces know them. [S] C4 JD-latest */
public interface User {

    String getName();

    String getFullName();

    String getEmail();
}
