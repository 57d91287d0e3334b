package org.chorus.text;

import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The second line of defence behind the escaping renderer: whatever the renderer says, only these elements and
 * attributes reach a page, no picture, frame or style among them.
 */
final class SafeHtml {

    static final String MENTION = "chorus-mention";

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li",
                    "pre", "code", "em", "strong", "del",
                    "table", "thead", "tbody", "tr", "th", "td")
            .allowElements(SafeHtml::link, "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").onElements("a")
            .allowAttributes("class").matching(false, MENTION).onElements("a")
            .allowAttributes("align").matching(false, "left", "center", "right").onElements("th", "td")
            .allowAttributes("start").matching((element, attribute, value) ->
                    value.matches("[0-9]{1,9}") ? value : null).onElements("ol")
            .toFactory();

    private SafeHtml() {
    }

    /** The sanitizer could add this itself, but in an order that changes from start to start. */
    private static String link(String element, List<String> attributes) {
        attributes.add("rel");
        attributes.add("noopener nofollow");
        return attributes.contains("href") ? element : null;
    }

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
