package org.chorus.probe;

import jakarta.servlet.http.HttpServlet;

/** Says nothing of who may call it. */
public final class ClosedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
