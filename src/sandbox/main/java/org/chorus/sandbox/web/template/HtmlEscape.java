package org.chorus.sandbox.web.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes every reference but those whose name says that they are HTML, {@code $bodyHtml} or {@code $page.bodyHtml()},
 * which is the convention of Confluence's templates.
 */
public final class HtmlEscape implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || isHtml(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    /** The text with the five characters that mean something in HTML replaced. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static boolean isHtml(String reference) {
        String name = reference.replaceAll("[{}!$]", "").replaceAll("\\(.*\\)$", "");
        return name.endsWith("Html") || name.endsWith(".html");
    }
}
