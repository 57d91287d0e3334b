package com.atlassian.confluence.user;

/**
 * Who this thread works for. It stands before the signature of the same name on the class path, because a
 * static method can be given a behaviour in no other way.
 */
public class AuthenticatedUserThreadLocal {

    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    public static void reset() {
        USER.remove();
    }
}
