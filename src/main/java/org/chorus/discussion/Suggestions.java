package org.chorus.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The suggestions kept; asks no permission. */
public interface Suggestions {

    Optional<Suggestion> byId(int id);

    /** Unknown ones are left out. */
    List<Suggestion> byIds(Collection<Integer> ids);

    /** Latest first. @param before id of the last one seen, 0 for the beginning */
    List<Suggestion> of(int ideaId, int before, int limit);

    /** Ids of all on an idea; in no order. */
    List<Integer> idsOn(int ideaId);

    /** Somebody's own open ones on an idea since then. */
    List<Suggestion> recent(int ideaId, String authorKey, long since);

    /** @return the suggestion with its id */
    Suggestion add(Suggestion suggestion);

    /** State, answer, version and time are taken over. */
    void save(Suggestion suggestion);
}
