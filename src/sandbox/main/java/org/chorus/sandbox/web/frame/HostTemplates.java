package org.chorus.sandbox.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.login.Xsrf;
import org.chorus.sandbox.web.template.HtmlEscape;
import org.chorus.sandbox.web.template.MethodPermission;
import org.chorus.sandbox.web.template.VelocityTemplates;
import org.chorus.sandbox.web.text.Translations;
import org.chorus.sandbox.web.text.Words;

/** The host's own templates, each with the values that all of them need. */
public final class HostTemplates {

    private static final String FOLDER = "org/chorus/sandbox/web/template/";

    private final VelocityTemplates velocity = new VelocityTemplates(
            path -> Optional.ofNullable(HostTemplates.class.getResource("/" + FOLDER + path)), MethodPermission.hostPages());
    private final Translations translations;
    private final Xsrf xsrf;
    private final String contextPath;

    public HostTemplates(Translations translations, Xsrf xsrf, String contextPath) {
        this.translations = translations;
        this.xsrf = xsrf;
        this.contextPath = contextPath;
    }

    public Words words(Visit visit) {
        return new Words(translations, visit.locale());
    }

    /** The template filled in; it knows {@code $text}, {@code $base}, {@code $visit}, {@code $token}, {@code $date}. */
    public String fill(Visit visit, String template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("text", words(visit));
        all.put("base", contextPath);
        all.put("visit", visit);
        all.put("person", visit.person());
        all.put("token", xsrf.getXsrfToken(visit.request(), visit.response(), true));
        all.put("date", new Dates(visit.locale(), visit.person().timeZone()));
        all.put("url", new Urls());
        return velocity.render(template, all);
    }

    /** A whole document whose body is the template, for the decorator {@code atl.general}. */
    public String document(Visit visit, String template, String title, Map<String, ?> values) {
        return document(fill(visit, template, values), title, Map.of("decorator", "atl.general"));
    }

    /** A whole document with that body. */
    public static String document(String body, String title, Map<String, String> metas) {
        StringBuilder head = new StringBuilder("<html><head><title>" + HtmlEscape.escape(title) + "</title>");
        metas.forEach((name, content) -> head.append("<meta name=\"").append(HtmlEscape.escape(name))
                .append("\" content=\"").append(HtmlEscape.escape(content)).append("\">"));
        return head.append("</head><body>").append(body).append("</body></html>").toString();
    }

    /** {@code $url.encode($x)}. */
    public record Urls() {
        public String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
