package org.chorus.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes, decoded and without the context path. */
final class Paths {

    private Paths() {
    }

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
