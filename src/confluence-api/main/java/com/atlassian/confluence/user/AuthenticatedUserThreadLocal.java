package com.atlassian.confluence.user;

/** Who this thread works for. [S] C4 JD-7.13, SLK, PSEA, MCP */
public class AuthenticatedUserThreadLocal {

    public static ConfluenceUser get() {
        return null;
    }

    public static void set(ConfluenceUser user) {
    }

    public static void reset() {
    }
}
