package org.chorus.sandbox.web.screen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.visit.Visits;
import org.chorus.sandbox.web.frame.HostTemplates;
import org.chorus.sandbox.web.login.LoginAddress;
import org.chorus.sandbox.web.login.WebSudo;
import org.chorus.sandbox.web.login.Xsrf;

/** The host's own pages by address. Forms need their token; administration needs an administrator and the password. */
public final class Screens extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String ALWAYS_OPEN = "/(do)?log(in|out)\\.action|/settings/.*";

    private final transient List<Route> routes = new ArrayList<>();
    private final transient Visits visits;
    private final transient HostTemplates templates;
    private final transient Xsrf xsrf;
    private final transient WebSudo sudo;
    private final transient BooleanSupplier openToVisitors;

    /** @param openToVisitors whether people who have not logged in see more than the login page */
    public Screens(Visits visits, HostTemplates templates, Xsrf xsrf, WebSudo sudo, BooleanSupplier openToVisitors) {
        this.openToVisitors = openToVisitors;
        this.visits = visits;
        this.templates = templates;
        this.xsrf = xsrf;
        this.sudo = sudo;
    }

    /** Shows a page; {@code path} is a pattern of the whole address behind the context path. */
    public Screens get(String path, Screen screen) {
        routes.add(new Route("GET", Pattern.compile(path), screen));
        return this;
    }

    /** Takes a form that carries the session's token. */
    public Screens post(String path, Screen screen) {
        routes.add(new Route("POST", Pattern.compile(path), (visit, found) ->
                xsrf.validateRequestPassesXsrfChecks(visit.request()) ? screen.answer(visit, found)
                        : new Answer.Denied(templates.words(visit).get("error.xsrf"))));
        return this;
    }

    /** A page for administrators who have given their password again. */
    public Screens administration(String path, Screen screen) {
        return get(path, guarded(screen));
    }

    /** A form for administrators who have given their password again. */
    public Screens administrationPost(String path, Screen screen) {
        return post(path, guarded(screen));
    }

    private Screen guarded(Screen screen) {
        return (visit, found) -> {
            if (visit.person().anonymous()) {
                return new Answer.LoginFirst();
            }
            if (!visit.person().systemAdmin()) {
                return new Answer.Denied("");
            }
            if (!sudo.canExecuteRequest(visit.request())) {
                return new Answer.Redirect(WebSudo.passwordPage(
                        visit.request().getMethod().equals("GET") ? visit.address() : "/admin/apps.action"));
            }
            return screen.answer(visit, found);
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Visit visit = visits.present();
        String path = URLDecoder.decode(visit.path(), StandardCharsets.UTF_8);
        if (visit.person().anonymous() && !openToVisitors.getAsBoolean() && !path.matches(ALWAYS_OPEN)) {
            send(new Answer.LoginFirst(), visit, response);
            return;
        }
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        boolean known = false;
        for (Route route : routes) {
            Matcher found = route.path().matcher(path);
            if (found.matches()) {
                known = true;
                if (route.method().equals(method)) {
                    send(route.screen().answer(visit, found.toMatchResult()), visit, response);
                    return;
                }
            }
        }
        response.sendError(known ? 405 : 404);
    }

    private void send(Answer answer, Visit visit, HttpServletResponse response) throws IOException {
        String base = visit.request().getContextPath();
        if (answer instanceof Answer.Page page) {
            response.setStatus(page.status());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(HostTemplates.document(
                    templates.fill(visit, page.template(), page.values()), page.title(), page.metas()));
        } else if (answer instanceof Answer.Raw raw) {
            response.setContentType(raw.mediaType());
            response.getWriter().write(raw.content());
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(base + redirect.path());
        } else if (answer instanceof Answer.LoginFirst) {
            response.sendRedirect(base + LoginAddress.path(visit.address()));
        } else if (answer instanceof Answer.Denied denied) {
            response.sendError(403, denied.reason());
        } else {
            response.sendError(404);
        }
    }

    private record Route(String method, Pattern path, Screen screen) {
    }
}
