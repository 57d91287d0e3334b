package org.chorus.topic;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The vocabulary kept: what all spaces together speak of. Asks no permission. */
public interface Subjects {

    /** Ids of subjects by slug, merged ones under the one they were merged into; unknown slugs are left out. */
    Map<String, Integer> heads(Collection<String> slugs);

    /** Each subject asked with all that are merged with it, itself among them, by id; unknown ones are left out. */
    Map<Integer, Set<Integer>> families(Collection<Integer> ids);
}
