package org.chorus.idea;

import java.util.Set;
import org.chorus.common.Event;

/**
 * The text of an idea names people whom it did not name before.
 *
 * @param version   the version that names them
 * @param actor     user key of whoever wrote it; in a suggestion box it must not reach anybody else
 * @param mentioned keys, at least one, whether or not they may see the idea
 */
public record MentionedInIdea(int ideaId, int boardId, int version, String actor, Set<String> mentioned) implements Event {

    public MentionedInIdea {
        mentioned = Set.copyOf(mentioned);
    }

    /** Without its actor, who may be the hidden author. */
    @Override
    public String toString() {
        return "MentionedInIdea " + ideaId;
    }
}
