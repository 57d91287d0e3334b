package org.chorus.idea;

import org.chorus.common.Event;

/**
 * Somebody endorses an idea.
 *
 * @param actor user key of whoever did it; in a suggestion box it must not reach anybody else
 */
public record IdeaEndorsed(int ideaId, int boardId, String actor) implements Event {
}
