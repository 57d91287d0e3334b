package org.chorus.sandbox.web.frame;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.visit.Visits;
import org.chorus.sandbox.web.login.LoginAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the host's frame round every HTML page that names a decorator, and makes pages out of errors. */
public final class DecorationFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(DecorationFilter.class);

    private final Visits visits;
    private final Frame frame;
    private final ErrorPages errors;

    public DecorationFilter(Visits visits, Frame frame, ErrorPages errors) {
        this.visits = visits;
        this.frame = frame;
        this.errors = errors;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = visits.present();
        if (visit.path().matches("/(rest|download|s|avatars)/.*")) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        PageBuffer buffer = new PageBuffer(answer);
        try {
            chain.doFilter(request, buffer);
        } catch (ServletException | RuntimeException failed) {
            LOG.error("{} {} failed", ((HttpServletRequest) request).getMethod(), visit.path(), failed);
            buffer.sendError(500, String.valueOf(failed));
        }
        try {
            finish(visit, buffer, answer);
        } catch (RuntimeException failed) {
            LOG.error("The frame of {} failed", visit.path(), failed);
            answer.resetBuffer();
            answer.sendError(500, failed.toString());
        }
    }

    private void finish(Visit visit, PageBuffer buffer, HttpServletResponse answer) throws IOException {
        if (answer.isCommitted()) {
            return;
        }
        if (buffer.error() == 401 && visit.person().anonymous() && isBrowser(visit.request())) {
            answer.sendRedirect(visit.request().getContextPath() + LoginAddress.path(visit.address()));
        } else if (buffer.error() != 0) {
            answer.resetBuffer();
            answer.setStatus(buffer.error());
            send(frame.around(HtmlPage.parse(errors.html(visit, buffer.error(), buffer.reason())), visit), answer);
        } else if (buffer.holds()) {
            HtmlPage page = HtmlPage.parse(buffer.html());
            send(page.decorator().isEmpty() ? buffer.html() : frame.around(page, visit), answer);
        }
    }

    /** Scripts are better served by the plain status. */
    private static boolean isBrowser(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
    }

    private static void send(String html, HttpServletResponse answer) throws IOException {
        answer.setContentType("text/html;charset=UTF-8");
        answer.setHeader("Cache-Control", "no-cache, no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "SAMEORIGIN");
        answer.getWriter().write(html);
    }
}
