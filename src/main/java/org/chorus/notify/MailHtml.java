package org.chorus.notify;

/** Texts as they may stand in a mail or a bare page. */
public final class MailHtml {

    private MailHtml() {
    }

    /** Escaped here and not by the template, so that it does not hang on a setting of the host's Velocity. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
