package org.chorus.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.topic.Topic;

/** Puts activities into the streams they belong to. Several edits by one person are told as one for an hour. */
public final class Told {

    private static final long ONE_EDIT_MILLIS = Duration.ofHours(1).toMillis();

    private final Activities activities;

    public Told(Activities activities) {
        this.activities = activities;
    }

    /** Once for each thing that happened in a transaction of ours: again by the same key is refused by the database. */
    void once(Activity activity, Set<String> channels, String naturalKey) {
        activities.add(activity, channels, naturalKey);
    }

    /** As {@link #once}, where whoever tells us may tell twice. */
    void atMostOnce(Activity activity, Set<String> channels, String naturalKey) {
        if (activities.byNaturalKey(naturalKey).isEmpty()) {
            activities.add(activity, channels, naturalKey);
        }
    }

    /** Ids of the subjects, of which spaces may have several topics. */
    static Set<Integer> subjects(Collection<Topic> topics) {
        return topics.stream().map(Topic::subjectId).collect(Collectors.toSet());
    }

    /**
     * One more edit: within an hour of the first it counts there, and the item keeps its place. Each item's key names the
     * one before, so that of two nodes that tell at once one is refused, begins again and finds the other's.
     */
    void edit(Activity activity, Set<String> channels) {
        Optional<Activity> before = activities.latest(activity.kind(), activity.actorKey(), activity.object());
        if (before.isPresent() && activity.at() < before.get().at() + ONE_EDIT_MILLIS) {
            activities.repeat(before.get().id(), Math.max(activity.at(), before.get().lastAt()));
        } else {
            activities.add(activity, channels, "edit:" + Channel.of(activity.object()) + ":" + activity.actorKey() + ":"
                    + before.map(Activity::id).orElse(0));
        }
    }

    /** These, the topics', the actor's own unless nobody may know, and the space's unless it is for everybody. */
    static Set<String> channels(Activity activity, Collection<Integer> subjectIds, Set<String> more) {
        Set<String> channels = new HashSet<>(more);
        subjectIds.forEach(subject -> channels.add(Channel.topic(subject)));
        if (!activity.actorKey().isEmpty()) {
            channels.add(Channel.person(activity.actorKey()));
        }
        if (!activity.place().spaceKey().isEmpty()) {
            channels.add(Channel.space(activity.place().spaceKey()));
        }
        return channels;
    }

    /** Channels of what is said to somebody, of those people who are somebody else than the actor. */
    static Set<String> to(String actor, Collection<String> people) {
        return people.stream()
                .filter(person -> !person.isEmpty() && !person.equals(actor))
                .map(Channel::to)
                .collect(Collectors.toSet());
    }
}
