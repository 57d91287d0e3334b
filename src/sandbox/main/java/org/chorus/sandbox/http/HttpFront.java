package org.chorus.sandbox.http;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;

/** Where pieces of the host put their own servlets and filters; only while contributing. */
public interface HttpFront {

    /** Maps a servlet: {@code /login.action}, {@code /download/*}, or {@code /} for all that nobody else answers. */
    void servlet(String pattern, HttpServlet servlet);

    /** Puts a filter before everything behind its stage; filters of one stage run in the order they were added. */
    void filter(Stage stage, Filter filter);

    /** The order in which a request passes; apps' filters have their places between the host's own. */
    enum Stage {
        ENCODING, AFTER_ENCODING, BEFORE_LOGIN, LOGIN, BEFORE_DECORATION, DECORATION, BEFORE_DISPATCH
    }
}
