package org.chorus.idea;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who endorses which idea. */
public interface Endorsements {

    /**
     * Who endorsed, and when.
     *
     * @param id  grows with time
     * @param version of the idea that was read
     */
    record Endorsement(int id, int ideaId, String userKey, int version, long at) {
    }

    /** How many endorse an idea, and whether one person is among them. */
    record Tally(int count, boolean includes) {
    }

    Tally tally(int ideaId, String userKey);

    void add(int ideaId, String userKey, int version, long at);

    void remove(int ideaId, String userKey);

    /** Those of the ideas that the person endorses. */
    Set<Integer> of(String userKey, Collection<Integer> ideaIds);

    /** Of ideas that stand on these boards, latest first. @param beforeId 0 for the first page */
    List<Endorsement> by(String userKey, Collection<Integer> boards, int beforeId, int most);

    /** Latest first. @param beforeId 0 for the first page */
    List<Endorsement> on(int ideaId, int beforeId, int most);
}
