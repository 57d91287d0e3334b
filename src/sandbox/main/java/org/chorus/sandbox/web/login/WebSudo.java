package org.chorus.sandbox.web.login;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chorus.sandbox.web.visit.Visits;

/** What apps see as {@code WebSudoManager}: administrators give their password again before they administer. */
public final class WebSudo {

    private final Sessions sessions;
    private final Visits visits;

    public WebSudo(Sessions sessions, Visits visits) {
        this.sessions = sessions;
        this.visits = visits;
    }

    /** A script that brings its password with the request has just given it. */
    public boolean canExecuteRequest(HttpServletRequest request) {
        return Sessions.hasBasic(request) || sessions.administrationOpen(request);
    }

    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException();
        }
    }

    /** Sends the person to the password page, and from there back. */
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(request.getContextPath() + passwordPage(visits.present().address()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the password is asked for, behind the context path. */
    public static String passwordPage(String destination) {
        return "/authenticate.action?destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }
}
