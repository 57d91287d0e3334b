package org.chorus.note;

import org.chorus.common.Event;
import org.chorus.common.Ref;

/**
 * An idea was made from a note or from a comment.
 *
 * @param source       a `note` or a `comment`
 * @param sourceAuthor user key; empty where that author is hidden
 * @param actor        user key of whoever made it; in a suggestion box it must not reach anybody else
 */
public record IdeaSparked(Ref source, String sourceAuthor, int ideaId, int boardId, String actor) implements Event {

    /** Without its actor, who may be the hidden author. */
    @Override
    public String toString() {
        return "IdeaSparked " + ideaId;
    }
}
