package org.chorus.idea;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which idea is about which topics. */
public interface IdeaTopics {

    /** Ids of topics by id of idea, in the order their authors gave; ideas without topics are left out. */
    Map<Integer, List<Integer>> of(Collection<Integer> ideaIds);

    /** Makes the idea's topics exactly these. */
    void put(int ideaId, List<Integer> topicIds);
}
