package org.chorus.discussion;

import org.chorus.common.Event;

/** Somebody offered a text, or a thought, to build on an idea. */
public record Suggested(int ideaId, int suggestionId, String actor) implements Event {
}
