package org.chorus.notify.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chorus.host.Templates;
import org.chorus.host.Texts;
import org.chorus.notify.MailHtml;
import org.chorus.notify.MailStopService;
import org.chorus.notify.MailTokens.Stop;

/**
 * The page behind a mail's link to stop such mails. Whoever has the link may use it, logged in or not; the signature is
 * what counts, so no other token is asked for. Looking (which programs that scan mails do) changes nothing.
 */
@UnrestrictedAccess
public final class StopMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "templates/mail/stop.vm";

    private final transient MailStopService stops;
    private final transient Templates templates;
    private final transient Texts texts;

    public StopMailServlet(MailStopService stops, Templates templates, Texts texts) {
        this.stops = stops;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Stop> stop = stops.look(token(request));
        if (stop.isEmpty()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, Locale.ENGLISH, "unknown", "", "");
        } else if (!stops.isPossible()) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, locale(stop.get()), "read-only", "", "");
        } else {
            answer(response, HttpServletResponse.SC_OK, locale(stop.get()), "ask", stop.get().kind().word(), token(request));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Stop> stop = stops.stop(token(request));
        if (stop.isEmpty()) {
            doGet(request, response);
        } else {
            answer(response, HttpServletResponse.SC_OK, locale(stop.get()), "done", stop.get().kind().word(), "");
        }
    }

    private Locale locale(Stop stop) {
        return texts.localeOf(stop.userKey());
    }

    private static String token(HttpServletRequest request) {
        return Objects.toString(request.getParameter("token"), "");
    }

    private void answer(HttpServletResponse response, int status, Locale locale, String what, String kind, String token)
            throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("languageHtml", locale.getLanguage());
        values.put("titleHtml", MailHtml.escaped(texts.text(locale, "chorus.notify.stop.title")));
        values.put("sentenceHtml", MailHtml.escaped(texts.text(locale, "chorus.notify.stop." + what)));
        values.put("kindHtml", kind.isEmpty() ? "" : MailHtml.escaped(texts.text(locale, "chorus.notify.stop.kind." + kind)));
        values.put("buttonHtml", MailHtml.escaped(texts.text(locale, "chorus.notify.stop.button")));
        values.put("tokenHtml", MailHtml.escaped(token));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getWriter().write(templates.render(TEMPLATE, values));
    }
}
