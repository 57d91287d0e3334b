package org.chorus.note;

import java.util.Collection;
import java.util.List;
import org.chorus.common.Ref;

/** What ideas came of; asks no permission. */
public interface Sparks {

    /** At most 200, by age. @param kind `note` or `comment` */
    List<Spark> of(String kind, Collection<Integer> sourceIds);

    /** At most 20, by age. */
    List<Spark> behind(int ideaId);

    /** Again is the same as once. */
    void add(Ref source, int ideaId, String userKey, long now);
}
