package org.chorus.idea;

import org.chorus.common.Event;

/**
 * The hosts decided something, or said something officially.
 *
 * @param changeId id of the step in the idea's history
 * @param answer   as stored, may be empty
 * @param actor    user key of the host
 */
public record IdeaStateChanged(int ideaId, int boardId, int changeId, IdeaState from, IdeaState to, String answer, String actor)
        implements Event {
}
