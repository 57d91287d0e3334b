package org.chorus.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The reactions kept, one for each person, thing and sign; asks no permission. */
public interface Reactions {

    /** Again is the same as once. */
    void add(ReactionTarget target, int id, Reaction reaction, String userKey, long now);

    /** Again is the same as once. */
    void remove(ReactionTarget target, int id, Reaction reaction, String userKey);

    /** By id, the signs in their usual order; what has none is left out. */
    Map<Integer, List<Tally>> of(ReactionTarget target, Collection<Integer> ids, String userKey);
}
