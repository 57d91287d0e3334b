package org.chorus.app.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chorus.app.Gap;
import org.chorus.app.HostCheck;
import org.chorus.host.Afterwards;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Permissions;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;

/** What this version of the host lacks, which feature is therefore off, what came too fast, and evidence built anew: for system administrators. */
@SystemAdminOnly
public final class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HostCheck check;
    private final transient Afterwards afterwards;
    private final transient CurrentUser currentUser;
    private final transient Permissions permissions;
    private final transient Pages pages;
    private final transient Assets assets;
    private final transient Texts texts;
    private final transient WebSudoManager webSudo;
    private final transient LoginUriProvider login;

    public AdminServlet(HostCheck check, Afterwards afterwards, CurrentUser currentUser, Permissions permissions, Pages pages, Assets assets,
            Texts texts, WebSudoManager webSudo, LoginUriProvider login) {
        this.check = check;
        this.afterwards = afterwards;
        this.currentUser = currentUser;
        this.permissions = permissions;
        this.pages = pages;
        this.assets = assets;
        this.texts = texts;
        this.webSudo = webSudo;
        this.login = login;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = currentUser.viewer();
        if (viewer.isAnonymous()) {
            response.sendRedirect(login.getLoginUri(URI.create(request.getRequestURI())).toString());
            return;
        }
        if (!permissions.isSystemAdmin(viewer)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        show(response);
    }

    private void show(HttpServletResponse response) throws IOException {
        assets.require("rebuild");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(pages.render("Chorus.App.admin", Map.of("gaps", gaps(), "missed", afterwards.missed())));
    }

    private List<Map<String, Object>> gaps() {
        SortedMap<String, List<String>> missing = check.gaps().stream()
                .collect(groupingBy(Gap::feature, TreeMap::new, mapping(Gap::missing, toList())));
        return missing.entrySet().stream().map(entry -> Map.of(
                "feature", texts.text("chorus.app.feature." + entry.getKey()), "missing", entry.getValue())).toList();
    }
}
