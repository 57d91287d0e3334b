package org.chorus.probe;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page in the host's frame, by Soy at first, by Velocity or behind WebSudo if its path says so. */
@UnrestrictedAccess
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SoyTemplateRenderer soy;
    private final transient TemplateRenderer velocity;
    private final transient PageBuilderService pages;
    private final transient WebSudoManager sudo;
    private final transient LocaleResolver locales;

    public PageServlet(SoyTemplateRenderer soy, TemplateRenderer velocity, PageBuilderService pages,
            WebSudoManager sudo, LocaleResolver locales) {
        this.soy = soy;
        this.velocity = velocity;
        this.pages = pages;
        this.sudo = sudo;
        this.locales = locales;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String decorator = request.getParameter("decorator");
        switch (String.valueOf(request.getPathInfo())) {
            case "/velocity" -> velocity.render("probe.vm", Map.of("note", new Title("<i>")), response.getWriter());
            case "/velocity-allowed" ->
                velocity.render("allowed.vm", Map.of("note", new Title("<i>")), response.getWriter());
            case "/sudo" -> behindSudo(request, response);
            case "/language" -> response.getWriter().print(locales.getLocale());
            case "/closed" -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            case "/broken" -> throw new IllegalStateException("broken on purpose");
            default -> {
                pages.assembler().resources().requireWebResource("org.chorus.probe:page");
                pages.assembler().data().requireData("org.chorus.probe:number", "4</script>2");
                soy.render(response.getWriter(), "org.chorus.probe:templates", "Probe.page",
                        Map.of("decorator", decorator == null ? "atl.general" : decorator, "name", "<ann>"));
            }
        }
    }

    private void behindSudo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            sudo.willExecuteWebSudoRequest(request);
            response.getWriter().write("<p>administered</p>");
        } catch (WebSudoSessionException closed) {
            sudo.enforceWebSudoProtection(request, response);
        }
    }

    /** What the Velocity templates ask for methods that only the allowlist can open. */
    public record Title(String text) {
        public String getShown() {
            return text;
        }

        public String getText() {
            return text;
        }
    }
}
