package org.chorus.discussion;

import org.chorus.common.Event;

/** A deleted comment is back. @param actor user key of whoever did it */
public record CommentRestored(int ideaId, int commentId, String actor) implements Event {
}
