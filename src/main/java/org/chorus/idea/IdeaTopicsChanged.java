package org.chorus.idea;

import org.chorus.common.Event;

/** An idea is about other topics than before; what it says may be the same. */
public record IdeaTopicsChanged(int ideaId, int boardId) implements Event {
}
