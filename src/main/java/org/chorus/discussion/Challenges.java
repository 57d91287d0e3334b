package org.chorus.discussion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The challenges kept; asks no permission. */
public interface Challenges {

    Optional<Challenge> byId(int id);

    /** Latest first. @param before id of the last one seen, 0 for the beginning */
    List<Challenge> of(int ideaId, int before, int limit);

    /** Somebody's own standing ones on an idea since then. */
    List<Challenge> recent(int ideaId, String authorKey, long since);

    /** How many of a kind stand against an idea. */
    int standing(int ideaId, ChallengeKind kind);

    /** Gives back the places of somebody's objections to ideas of a board that are deleted: he cannot take those back. */
    void freePlacesOnDeleted(int boardId, String authorKey);

    /** Numbers of the places that somebody's standing objections take on a board. */
    Set<Integer> takenPlaces(int boardId, String authorKey);

    /**
     * @param place number of the place a standing objection takes, which the database gives away once; 0 for a concern
     * @return the challenge with its id
     */
    Challenge add(Challenge challenge, int place);

    /** State, answer, reasons and time are taken over; an objection that no longer stands gives its place back. */
    void save(Challenge challenge);

    /** As {@link #save}, for an objection that stands again and takes a place. */
    void saveIn(int place, Challenge challenge);
}
