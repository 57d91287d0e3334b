package org.chorus.discussion;

import org.chorus.common.Event;

/**
 * A suggestion became part of an idea.
 *
 * @param actor     key of whoever took it over, the idea's author or a host
 * @param suggester key of whoever is credited
 * @param version   the idea's version that names the suggester
 */
public record SuggestionTaken(int ideaId, int suggestionId, String actor, String suggester, int version) implements Event {
}
