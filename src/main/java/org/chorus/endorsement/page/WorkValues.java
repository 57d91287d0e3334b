package org.chorus.endorsement.page;

import java.util.Map;
import org.chorus.endorsement.Work;
import org.chorus.host.Site;
import org.chorus.host.Texts;

/** A work as templates take it: `kindText`, `title` and `url`. */
final class WorkValues {

    private WorkValues() {
    }

    static Map<String, Object> of(Texts texts, Site site, Work work) {
        String key = switch (work.ref().kind()) {
            case "idea" -> "chorus.work.idea";
            case "comment" -> "chorus.work.comment";
            case "suggestion" -> "chorus.work.suggestion";
            case "note" -> "chorus.work.note";
            case "blogpost" -> "chorus.work.blogpost";
            case "content-comment" -> "chorus.work.content-comment";
            default -> "chorus.work.page";
        };
        return Map.of("kindText", texts.text(key), "title", work.title(), "url", site.contextPath() + work.path());
    }
}
