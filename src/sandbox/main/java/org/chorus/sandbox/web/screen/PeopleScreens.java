package org.chorus.sandbox.web.screen;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.frame.HostTemplates;
import org.chorus.sandbox.web.template.HtmlEscape;

/** The directory of people and their profiles; only for those who are logged in. */
public final class PeopleScreens {

    private final World world;
    private final Reading reading;
    private final HostTemplates templates;

    public PeopleScreens(Reading reading, HostTemplates templates) {
        this.world = reading.world();
        this.reading = reading;
        this.templates = templates;
    }

    public void into(Screens screens) {
        screens.get("/browsepeople\\.action", this::directory);
        screens.get("/users/viewuserprofile\\.action", this::profile);
    }

    private Answer directory(Visit visit, MatchResult path) {
        if (visit.person().anonymous()) {
            return new Answer.LoginFirst();
        }
        String query = visit.parameter("queryString").strip();
        List<Person> found = query.isEmpty() ? world.people().all() : world.people().startingWith(query, 100);
        return Answer.page("people.vm", templates.words(visit).get("header.people"), Map.of("query", query,
                "people", found.stream().map(person -> reading.writer(person.key())).toList()));
    }

    private Answer profile(Visit visit, MatchResult path) {
        if (visit.person().anonymous()) {
            return new Answer.LoginFirst();
        }
        Optional<Person> asked = visit.parameter("username").isEmpty() ? Optional.of(visit.person())
                : world.people().named(visit.parameter("username"));
        return asked.<Answer>map(person -> new Answer.Page(200, "person.vm", person.fullName(), Map.of("shown", person,
                "space", reading.space(visit.person(), "~" + person.username())
                        .map(reading::href).orElse("")), Map.of("decorator", "atl.userprofile", "tab", "profile")))
                .orElse(new Answer.Missing());
    }

    /** {@code /avatars/<key>.svg}: the initials on a colour that is the person's. */
    public HttpServlet avatars() {
        return new HttpServlet() {

            private static final long serialVersionUID = 1;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                String key = String.valueOf(request.getPathInfo()).replaceAll("^/|\\.svg$", "");
                Person person = world.people().byKey(key).filter(known -> !known.removed()).orElse(Person.ANONYMOUS);
                response.setContentType("image/svg+xml");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
                response.setHeader("Cache-Control", "private, max-age=3600");
                response.getWriter().write(picture(person));
            }
        };
    }

    private static String picture(Person person) {
        int hue = Math.floorMod(person.key().hashCode(), 360);
        String letters = person.anonymous() ? "?" : person.initials();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\">"
                + "<rect width=\"48\" height=\"48\" fill=\"hsl(" + hue + ",38%,42%)\"/>"
                + "<text x=\"24\" y=\"31\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"19\" fill=\"#fff\">"
                + HtmlEscape.escape(letters) + "</text></svg>";
    }
}
