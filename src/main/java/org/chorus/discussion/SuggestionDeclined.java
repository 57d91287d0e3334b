package org.chorus.discussion;

import org.chorus.common.Event;

/** A suggestion was not taken over. @param suggester key of whoever is told why */
public record SuggestionDeclined(int ideaId, int suggestionId, String actor, String suggester) implements Event {
}
