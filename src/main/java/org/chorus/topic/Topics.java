package org.chorus.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The topics kept; asks no permission. */
public interface Topics {

    /** Those of the slugs that the space has, by slug. */
    Map<String, Topic> inSpace(String spaceKey, Collection<String> slugs);

    Topic add(String spaceKey, TopicName name);

    /** By id; unknown ones are left out. */
    Map<Integer, Topic> byIds(Collection<Integer> ids);

    /** Keys of all spaces that have a topic whose slug begins so. */
    Set<String> spacesWith(String slugPrefix);

    /** Names of topics in these spaces whose slug begins so, one for each slug, by slug, at most `limit`. */
    List<String> namesIn(Collection<String> spaceKeys, String slugPrefix, int limit);
}
