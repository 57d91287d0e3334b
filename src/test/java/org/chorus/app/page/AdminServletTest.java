package org.chorus.app.page;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chorus.app.HostCheck;
import org.chorus.given.AtOnce;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Permissions;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.junit.Before;
import org.junit.Test;

public class AdminServletTest {

    private static final Viewer ADMIN = new Viewer("key-admin");

    private final CurrentUser current = mock(CurrentUser.class);
    private final Permissions permissions = mock(Permissions.class);
    private final Pages pages = mock(Pages.class);
    private final Texts texts = mock(Texts.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private final AdminServlet servlet = new AdminServlet(new HostCheck(() -> List.of(oneClass())), new AtOnce(), current, permissions,
            pages, mock(Assets.class), texts, webSudo, login);

    @Before
    public void anAdministratorAsks() throws IOException {
        when(current.viewer()).thenReturn(ADMIN);
        when(permissions.isSystemAdmin(ADMIN)).thenReturn(true);
        when(request.getRequestURI()).thenReturn("/confluence/plugins/servlet/chorus/admin");
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
        when(pages.render("Chorus.App.admin", Map.of("gaps", List.of(), "missed", 0))).thenReturn("<p>Nothing is missing</p>");
    }

    @Test
    public void showsWhatTheCheckFinds() throws IOException {
        servlet.doGet(request, response);

        assertEquals("<p>Nothing is missing</p>", body.toString());
        verify(response).setHeader("Cache-Control", "no-store");
    }

    @Test
    public void anonymousVisitorsLogInFirst() throws IOException {
        when(current.viewer()).thenReturn(Viewer.ANONYMOUS);
        when(login.getLoginUri(URI.create("/confluence/plugins/servlet/chorus/admin"))).thenReturn(URI.create("/login?then=admin"));

        servlet.doGet(request, response);

        verify(response).sendRedirect("/login?then=admin");
        verify(pages, never()).render(any(), any());
    }

    @Test
    public void forOthersThereIsNoSuchPage() throws IOException {
        when(permissions.isSystemAdmin(ADMIN)).thenReturn(false);

        servlet.doGet(request, response);

        verify(response).sendError(404);
        verify(pages, never()).render(any(), any());
    }

    @Test
    public void theSecondPasswordIsAskedFirst() throws IOException {
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

        servlet.doGet(request, response);

        verify(webSudo).enforceWebSudoProtection(request, response);
        verify(pages, never()).render(any(), any());
    }

    private static byte[] oneClass() {
        try {
            return Files.readAllBytes(Path.of("target/classes/org/chorus/host/confluence/ConfluenceSite.class"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
