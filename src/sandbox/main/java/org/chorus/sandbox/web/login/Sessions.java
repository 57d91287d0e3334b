package org.chorus.sandbox.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.chorus.sandbox.confluence.People;
import org.chorus.sandbox.confluence.Person;

/** Who is logged in, in which session, and whether an administrator gave the password again lately. */
public final class Sessions {

    private static final String PERSON = "sandbox.person";
    private static final String SUDO = "sandbox.websudo";
    private static final Duration SUDO_LASTS = Duration.ofMinutes(10);

    private final People people;
    private final InstantSource clock;

    public Sessions(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whoever makes the request, perhaps {@link Person#ANONYMOUS}; empty if it brings a wrong password. */
    public Optional<Person> identify(HttpServletRequest request) {
        return hasBasic(request) ? basic(request) : Optional.of(person(request));
    }

    /** Whoever this session belongs to, as they are now. */
    private Person person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(open -> (String) open.getAttribute(PERSON))
                .flatMap(people::byKey).filter(Person::active).orElse(Person.ANONYMOUS);
    }

    /** Begins a session under a new id, so that nobody can prepare one for somebody else. */
    public Optional<Person> logIn(HttpServletRequest request, String username, String password) {
        Optional<Person> person = people.authenticate(username, password);
        person.ifPresent(known -> {
            logOut(request);
            request.getSession(true).setAttribute(PERSON, known.key());
        });
        return person;
    }

    public void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The password is right; from now on administration is open for ten minutes. */
    public boolean openAdministration(HttpServletRequest request, Person person, String password) {
        boolean right = people.authenticate(person.username(), password).isPresent();
        if (right) {
            request.getSession(true).setAttribute(SUDO, clock.instant());
        }
        return right;
    }

    public void closeAdministration(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(SUDO));
    }

    /** Whether it is open; using it keeps it open. */
    public boolean administrationOpen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant opened = session == null ? null : (Instant) session.getAttribute(SUDO);
        if (opened == null || opened.plus(SUDO_LASTS).isBefore(clock.instant())) {
            return false;
        }
        session.setAttribute(SUDO, clock.instant());
        return true;
    }

    /** Whether the request brings a name and password of its own. */
    static boolean hasBasic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    /** Whoever the Basic header names, if the password is right. */
    private Optional<Person> basic(HttpServletRequest request) {
        try {
            byte[] decoded = Base64.getDecoder().decode(request.getHeader("Authorization").substring(6).strip());
            String[] pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? people.authenticate(pair[0], pair[1]) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
