package org.chorus.idea;

import org.chorus.common.Event;

/**
 * A deleted idea is back.
 *
 * @param actor user key of whoever did it; in a suggestion box it must not reach anybody else
 */
public record IdeaRestored(int ideaId, int boardId, String actor) implements Event {

    /** Without its actor, who may be the hidden author. */
    @Override
    public String toString() {
        return "IdeaRestored " + ideaId;
    }
}
