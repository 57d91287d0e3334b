package org.chorus.sandbox.web.screen;

import java.util.HashMap;
import java.util.Map;

/** What a screen says to a visit. */
public sealed interface Answer {

    /**
     * A page in the host's frame.
     *
     * @param metas what the decorator reads, {@code decorator}, {@code tab}, {@code space-key}, {@code page-id}
     */
    record Page(int status, String template, String title, Map<String, ?> values, Map<String, String> metas)
            implements Answer {
    }

    /** Go there; behind the context path. */
    record Redirect(String path) implements Answer {
    }

    /** There is no such thing for this person. */
    record Missing() implements Answer {
    }

    /** The person sees it but may not do that. */
    record Denied(String reason) implements Answer {
    }

    /** Log in first. */
    record LoginFirst() implements Answer {
    }

    /** Something other than a page, as it is. */
    record Raw(String mediaType, String content) implements Answer {
    }

    static Answer page(String template, String title, Map<String, ?> values) {
        return new Page(200, template, title, values, Map.of("decorator", "atl.general"));
    }

    /** A page of the administration. */
    static Answer administration(String template, String title, String tab, Map<String, ?> values) {
        return new Page(200, template, title, values, Map.of("decorator", "atl.admin", "tab", tab));
    }

    /** A page in a space, with its sidebar. */
    static Answer inSpace(String template, String title, String spaceKey, Map<String, ?> values) {
        return new Page(200, template, title, values, Map.of("decorator", "main", "space-key", spaceKey));
    }

    /** A page or blog post of a space. */
    static Answer content(String template, String title, String spaceKey, long id, Map<String, ?> values) {
        Map<String, String> metas = new HashMap<>(Map.of("decorator", "main", "space-key", spaceKey));
        metas.put("page-id", Long.toString(id));
        return new Page(200, template, title, values, metas);
    }
}
