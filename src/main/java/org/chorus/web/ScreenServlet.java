package org.chorus.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.Missing;
import org.chorus.common.Problem;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;

/**
 * Every page of ours. It is open to all, as each screen's service asks what this reader may see. Scripts ask with the
 * header `X-Chorus-Part` for the page without the host's frame.
 */
@AnonymousSiteAccess
public final class ScreenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient List<Screen> screens;
    private final transient CurrentUser current;
    private final transient Pages pages;
    private final transient Assets assets;
    private final transient ErrorScreens errors;

    public ScreenServlet(List<Screen> screens, CurrentUser current, Pages pages, Assets assets, ErrorScreens errors) {
        this.screens = List.copyOf(screens);
        this.current = current;
        this.pages = pages;
        this.assets = assets;
        this.errors = errors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean part = request.getHeader("X-Chorus-Part") != null;
        String html;
        try {
            html = render(screen(request), part);
        } catch (Problem problem) {
            response.setStatus(ProblemTexts.statusOf(problem));
            html = render(errors.of(problem, current.viewer(), pathOf(request)), part);
        } catch (RuntimeException failure) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            html = render(errors.of(failure), part);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    private Screen.Shown screen(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/chorus(?=/|$)", "");
        for (Screen screen : screens) {
            Optional<Map<String, String>> places = ScreenAddress.of(screen.address()).match(path);
            if (places.isPresent()) {
                return screen.show(new Visit(current.viewer(), places.get(), parameters(request)));
            }
        }
        throw new Missing("page");
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> first = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }

    private static String pathOf(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length()) + query;
    }

    private String render(Screen.Shown shown, boolean part) {
        Map<String, Object> values = new HashMap<>(shown.values());
        values.put("part", part);
        if (!part) {
            assets.require(shown.bundle());
        }
        return pages.render(shown.template(), values);
    }
}
