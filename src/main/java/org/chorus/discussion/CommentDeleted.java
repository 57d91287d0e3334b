package org.chorus.discussion;

import org.chorus.common.Event;

/** A comment was taken out of sight; replies to it stand. @param actor user key of whoever did it */
public record CommentDeleted(int ideaId, int commentId, String actor) implements Event {
}
