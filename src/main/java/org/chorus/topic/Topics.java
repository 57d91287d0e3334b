package org.chorus.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each space speaks of, kept; asks no permission. The key `""` stands for what is said to everybody. */
public interface Topics {

    /**
     * The space's topics of these slugs, by slug. Where the space has none of the very slug, its oldest topic of a
     * subject merged with that slug's.
     */
    Map<String, Topic> inSpace(String spaceKey, Collection<String> slugs);

    /** Makes topics that the space does not have, and the subjects that no space spoke of before; the same statements for many as for one. */
    void add(String spaceKey, Collection<TopicName> names);

    /** By id; unknown ones are left out. */
    Map<Integer, Topic> byIds(Collection<Integer> ids);

    /** All topics of the space that are of this subject or of one merged with it. */
    Set<Integer> ofSubject(String spaceKey, int subjectId);

    /** Keys of all spaces that have a topic whose slug, or whose subject's given name, begins so. */
    Set<String> spacesWith(String slugPrefix);

    /**
     * Each subject spoken of in these spaces, as the oldest topic there spells it, whose slug, or whose given name, begins so; by
     * slug, at most `limit`. What other spaces say makes no difference.
     */
    List<Subject> beginning(Collection<String> spaceKeys, String slugPrefix, int limit);

    /** The oldest topic of each of the subjects in each space that speaks of it or of one merged with it. */
    List<Spelling> spellings(Collection<Integer> subjectIds);

    /** Every topic of the subject and of those merged with it, the oldest first. */
    List<Use> uses(int subjectId);

    /** One space speaking of a subject. @param entryId the very subject, whatever it was merged into */
    record Use(int topicId, String spaceKey, String name, int entryId) {
    }

    /** One space's oldest topic of a subject asked for. @param halfLife of the subject, as {@link Subject#halfLife} */
    record Spelling(int subjectId, String spaceKey, Topic topic, int halfLife) {
    }
}
