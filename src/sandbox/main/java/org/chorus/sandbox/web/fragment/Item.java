package org.chorus.sandbox.web.fragment;

/**
 * A link in a menu, ready to be shown.
 *
 * @param key  complete module key; empty for the host's own
 * @param id   the element's id; empty if it has none
 * @param href with context path
 */
public record Item(String key, String id, String label, String href, String tooltip, String styleClass) {

    /** One of the host's own. */
    public static Item own(String id, String label, String href) {
        return new Item("", id, label, href, "", "");
    }

    /** The module key without the plugin's, as {@code <meta name="tab">} names it. */
    public String shortKey() {
        return key.substring(key.indexOf(':') + 1);
    }
}
