package org.chorus.sandbox.web.frame;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A whole HTML document in the pieces a decorator needs. The body stays letter by letter what the page wrote.
 *
 * @param metas    by name; those Confluence's decorators read, {@code decorator}, {@code tab}, are among them
 * @param headHtml what is left of the head
 */
public record HtmlPage(String title, Map<String, String> metas, String headHtml, String bodyClass, String bodyHtml) {

    public static HtmlPage parse(String html) {
        Document document = Jsoup.parse(html);
        String title = document.title();
        Map<String, String> metas = new LinkedHashMap<>();
        for (Element meta : document.head().select("meta[name]")) {
            metas.put(meta.attr("name").toLowerCase(Locale.ROOT), meta.attr("content"));
        }
        document.head().select("title, meta[charset], meta[name=decorator], meta[name=tab], meta[name=viewport]").remove();
        return new HtmlPage(title, metas, document.head().html(), document.body().className(), body(html));
    }

    /** Empty for a page that wants to stay as it is. */
    public String decorator() {
        return metas.getOrDefault("decorator", "");
    }

    private static String body(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        int open = lower.indexOf("<body");
        int headEnd = lower.indexOf("</head>");
        int start = open >= 0 ? lower.indexOf('>', open) + 1 : headEnd >= 0 ? headEnd + "</head>".length() : 0;
        int end = lower.lastIndexOf("</body>");
        return html.substring(start, end < start ? html.length() : end);
    }
}
