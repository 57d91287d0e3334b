package org.chorus.stream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.common.Ref;

/** The activities kept; asks no permission. */
public interface Activities {

    /**
     * @param channels   it runs in, without {@link Channel#ALL}, in which everything runs
     * @param naturalKey unique; a second activity with it is refused by the database
     */
    Activity add(Activity activity, Set<String> channels, String naturalKey);

    Optional<Activity> byNaturalKey(String naturalKey);

    /** The latest of this kind that somebody did to the object. */
    Optional<Activity> latest(ActivityKind kind, String actorKey, Ref object);

    /** One more is told as this one, which keeps its place. */
    void repeat(int id, long at);

    /** What the thing is called now, wherever it or what belongs to it is told of. */
    void retitle(Ref thing, String title);

    /** What the thing says now, wherever its own words stand. @param stored of any length */
    void resay(Ref object, String stored);

    /** Makes the topics of all that is told of the object or what belongs to it exactly these. */
    void putTopics(Ref thing, Set<Integer> subjectIds);

    /**
     * What Confluence's content is called now, the space it is in with what was said under it, and its topics, as
     * {@link #retitle} and {@link #putTopics} do for what is ours.
     */
    void describe(Ref content, String title, String spaceKey, Set<Integer> subjectIds);

    /** The things are out of sight, and what belongs to them. */
    void hide(Set<Ref> things, long at);

    /** They are back, and what belongs to them, but for what is out of sight itself. */
    void show(Set<Ref> things);

    /** Ids of the subjects in whose streams each runs, by id of activity; those without are left out. */
    Map<Integer, Set<Integer>> topicsOf(Collection<Integer> ids);

    /** In the order asked; unknown ones are left out. */
    List<Activity> byIds(Collection<Integer> ids);
}
