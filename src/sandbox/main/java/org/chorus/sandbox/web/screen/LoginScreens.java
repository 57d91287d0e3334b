package org.chorus.sandbox.web.screen;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.frame.HostTemplates;
import org.chorus.sandbox.web.login.Languages;
import org.chorus.sandbox.web.login.LoginAddress;
import org.chorus.sandbox.web.login.Sessions;

/** Logging in and out, the administrator's second password, and in which language and colours pages come. */
public final class LoginScreens {

    private static final int PEOPLE_SHOWN = 12;
    private static final List<String> FIRST = List.of("admin", "ann", "bob", "cho", "eve", "gil");

    private final World world;
    private final Sessions sessions;
    private final Languages languages;
    private final HostTemplates templates;

    public LoginScreens(World world, Sessions sessions, Languages languages, HostTemplates templates) {
        this.world = world;
        this.sessions = sessions;
        this.languages = languages;
        this.templates = templates;
    }

    public void into(Screens screens) {
        screens.get("/login\\.action", (visit, path) -> login(visit, false));
        screens.post("/dologin\\.action", this::logIn);
        screens.get("/logout\\.action", (visit, path) -> {
            sessions.logOut(visit.request());
            return new Answer.Redirect("/login.action?logout=true");
        });
        screens.get("/authenticate\\.action", (visit, path) -> password(visit, false));
        screens.post("/doauthenticate\\.action", this::confirm);
        screens.get("/dropauthentication\\.action", (visit, path) -> {
            sessions.closeAdministration(visit.request());
            return new Answer.Redirect("/dashboard.action");
        });
        screens.get("/settings/language\\.action", (visit, path) -> {
            languages.choose(visit.person(), visit.parameter("locale"), visit.response());
            return back(visit);
        });
        screens.get("/settings/theme\\.action", (visit, path) -> {
            languages.chooseColours(visit.parameter("colours"), visit.response());
            return back(visit);
        });
    }

    private Answer login(Visit visit, boolean wrong) {
        return new Answer.Page(wrong ? 401 : 200, "login.vm", templates.words(visit).get("login.title"), Map.of(
                "wrong", wrong, "destination", visit.parameter("os_destination"), "people", people()),
                Map.of("decorator", "atl.general"));
    }

    private Answer logIn(Visit visit, MatchResult path) {
        String demo = visit.parameter("demo_person");
        boolean known = demo.isEmpty()
                ? logIn(visit, visit.parameter("os_username"), visit.parameter("os_password")) : logIn(visit, demo, demo);
        return known ? new Answer.Redirect(safe(visit, "os_destination")) : login(visit, true);
    }

    private boolean logIn(Visit visit, String username, String password) {
        return sessions.logIn(visit.request(), username, password).isPresent();
    }

    private Answer password(Visit visit, boolean wrong) {
        if (visit.person().anonymous()) {
            return new Answer.LoginFirst();
        }
        return new Answer.Page(wrong ? 401 : 200, "websudo.vm", templates.words(visit).get("websudo.title"),
                Map.of("wrong", wrong, "destination", visit.parameter("destination")), Map.of("decorator", "atl.general"));
    }

    private Answer confirm(Visit visit, MatchResult path) {
        boolean right = !visit.person().anonymous()
                && sessions.openAdministration(visit.request(), visit.person(), visit.parameter("password"));
        return right ? new Answer.Redirect(safe(visit, "destination")) : password(visit, true);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(safe(visit, "destination"));
    }

    private static String safe(Visit visit, String parameter) {
        return LoginAddress.safe(visit.parameter(parameter), visit.request().getContextPath());
    }

    /** Those the README names come first. */
    private List<Person> people() {
        return world.people().all().stream().filter(Person::active)
                .sorted(java.util.Comparator.comparingInt((Person person) ->
                        FIRST.contains(person.username()) ? FIRST.indexOf(person.username()) : FIRST.size()))
                .limit(PEOPLE_SHOWN).toList();
    }
}
