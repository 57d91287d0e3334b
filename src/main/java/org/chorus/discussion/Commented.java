package org.chorus.discussion;

import java.util.Set;
import org.chorus.common.Event;

/**
 * Somebody commented on an idea.
 *
 * @param actor        key of whoever wrote it; where the board hides authors and this is the idea's, nobody may be told
 * @param parentAuthor key of whoever wrote the comment replied to; empty for one on the idea itself
 * @param mentioned    keys of people named in it who were not named before, whether or not they may see it
 */
public record Commented(int ideaId, int commentId, String actor, String parentAuthor, Set<String> mentioned)
        implements Event {

    public Commented {
        mentioned = Set.copyOf(mentioned);
    }
}
