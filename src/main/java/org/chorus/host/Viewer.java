package org.chorus.host;

import org.chorus.common.Forbidden;

/**
 * Who is asking. Everything shown, counted or done is a function of what this person may do.
 *
 * @param key the user key, empty for somebody not logged in
 */
public record Viewer(String key) {

    public static final Viewer ANONYMOUS = new Viewer("");

    public boolean isAnonymous() {
        return key.isEmpty();
    }

    /** @throws Forbidden for somebody not logged in */
    public void requireLogin() {
        if (isAnonymous()) {
            throw new Forbidden("me.anonymous", "Log in to see what is yours.");
        }
    }

    public boolean is(String userKey) {
        return !isAnonymous() && key.equals(userKey);
    }
}
