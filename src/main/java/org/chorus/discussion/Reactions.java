package org.chorus.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The reactions kept, one for each person, comment and sign; asks no permission. */
public interface Reactions {

    /** Again is the same as once. */
    void add(int commentId, Reaction reaction, String userKey, long now);

    /** Again is the same as once. */
    void remove(int commentId, Reaction reaction, String userKey);

    /** By comment, the signs in their usual order; comments without any are left out. */
    Map<Integer, List<Tally>> of(Collection<Integer> commentIds, String userKey);
}
