package org.chorus.probe;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.atlassian.annotations.security.UnrestrictedAccess;

/** Says how it sees the request. */
@UnrestrictedAccess
public final class OpenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Notes notes;

    public OpenServlet(Notes notes) {
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        boolean own = Thread.currentThread().getContextClassLoader() == OpenServlet.class.getClassLoader();
        response.getWriter().print(request.getServletPath() + " " + request.getPathInfo() + " async="
                + request.isAsyncSupported() + " loader=" + own + " notes=" + notes.all().size()
                + " param=" + getInitParameter("greeting"));
    }
}
