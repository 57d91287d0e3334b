package org.chorus.idea;

import org.chorus.common.Event;

/**
 * An idea was put up.
 *
 * @param actor user key of whoever did it; in a suggestion box it must not reach anybody else
 */
public record IdeaPosted(int ideaId, int boardId, String actor) implements Event {

    /** Without its actor, who may be the hidden author. */
    @Override
    public String toString() {
        return "IdeaPosted " + ideaId;
    }
}
