package org.chorus.sandbox.web.frame;

import java.util.Map;
import java.util.Set;
import org.chorus.sandbox.web.visit.Visit;

/** What is shown instead of a page; it never tells whether something exists that the person may not see. */
public final class ErrorPages {

    private static final Set<Integer> KNOWN = Set.of(401, 403, 404, 405, 500);

    private final HostTemplates templates;

    public ErrorPages(HostTemplates templates) {
        this.templates = templates;
    }

    /** A document for the frame. */
    public String html(Visit visit, int status, String reason) {
        String key = KNOWN.contains(status) ? "error." + status : "error.other";
        return templates.document(visit, "error.vm", templates.words(visit).get(key + ".title"), Map.of(
                "title", templates.words(visit).get(key + ".title"), "explanation", templates.words(visit).get(key + ".text"), "reason", reason));
    }
}
