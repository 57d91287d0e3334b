package org.chorus.discussion;

import java.util.Set;
import org.chorus.common.Event;

/**
 * A comment says something else now.
 *
 * @param mentioned keys of people not named in it before
 */
public record CommentEdited(int ideaId, int commentId, String actor, Set<String> mentioned) implements Event {

    public CommentEdited {
        mentioned = Set.copyOf(mentioned);
    }
}
