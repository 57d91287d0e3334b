package org.chorus.idea.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.web.PersonJson;

/**
 * An idea on the wire.
 *
 * @param text     Markdown to edit; null unless the viewer may edit
 * @param author   null in a suggestion box and where an import named nobody of this site
 * @param authors  names as an import wrote them, else empty
 * @param editedAt null while unchanged
 * @param answer   what the hosts said last, null while nothing
 * @param links    empty in lists
 * @param deleted  true for what is left of a deleted idea
 */
public record IdeaJson(int id, int boardId, String boardName, String spaceKey, String title, String html, String text,
        String excerpt, String state, List<TopicJson> topics, PersonJson author, String authors, Instant createdAt,
        Instant editedAt, int version, int endorsements, int concerns, int objections, int comments, AnswerJson answer,
        MineJson mine, List<LinkJson> links, boolean deleted) {

    /** A topic of the idea. */
    public record TopicJson(int id, String name) {
    }

    /** The hosts' last word. @param text plain, on one line */
    public record AnswerJson(String state, String html, String text, PersonJson by, Instant at) {
    }

    /** What the idea is to the viewer and what he may do with it. */
    public record MineJson(boolean endorsed, boolean author, boolean mayEdit, boolean mayDelete, boolean mayContribute,
            boolean mayCurate) {
    }

    /** A neighbour. @param relation `inspired-by`, `inspired`, `requires` or `required-by`: this idea ... that one */
    public record LinkJson(String relation, int id, String title, String state) {
    }
}
