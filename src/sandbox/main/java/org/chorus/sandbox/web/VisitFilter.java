package org.chorus.sandbox.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.service.HostObjects;
import org.chorus.sandbox.web.login.Sessions;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.visit.Visits;

/** Finds out who asks and makes it known to the thread, as long as the request lasts. */
final class VisitFilter implements Filter {

    private final Sessions sessions;
    private final VisitFactory factory;
    private final Visits visits;
    private final HostObjects objects;

    /** Makes the visit of a request. */
    @FunctionalInterface
    interface VisitFactory {
        Visit of(HttpServletRequest request, HttpServletResponse response, Person person);
    }

    VisitFilter(Sessions sessions, VisitFactory factory, Visits visits, HostObjects objects) {
        this.sessions = sessions;
        this.factory = factory;
        this.visits = visits;
        this.objects = objects;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<Person> person = sessions.identify(asked);
        if (person.isEmpty()) {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"Confluence sandbox\"");
            answer.sendError(401);
            return;
        }
        HttpServletRequest known = new Known(asked, person.get());
        visits.begin(factory.of(known, answer, person.get()));
        AuthenticatedUserThreadLocal.set(objects.of(person.get()));
        try {
            chain.doFilter(known, answer);
        } finally {
            AuthenticatedUserThreadLocal.reset();
            visits.end();
        }
    }

    /** The request with the name of the person who was identified. */
    private static final class Known extends HttpServletRequestWrapper {

        private final Person person;

        Known(HttpServletRequest request, Person person) {
            super(request);
            this.person = person;
        }

        @Override
        public String getRemoteUser() {
            return person.anonymous() ? null : person.username();
        }

        @Override
        public Principal getUserPrincipal() {
            return person.anonymous() ? null : person::username;
        }
    }
}
