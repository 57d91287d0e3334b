package org.chorus.stream;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.common.PageRequest;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Units;
import org.chorus.host.Viewer;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;

/** Finds people who were active lately where somebody reads, and the topics they spoke of. */
public final class BeginningService {

    private static final int LOOKED_AT = 100;
    private static final int MOST_PEOPLE = 6;
    private static final int MOST_TOPICS = 8;

    private final StreamService streams;
    private final Activities activities;
    private final TopicService topics;
    private final People people;
    private final Units units;

    public BeginningService(StreamService streams, Activities activities, TopicService topics, People people, Units units) {
        this.streams = streams;
        this.activities = activities;
        this.topics = topics;
        this.people = people;
        this.units = units;
    }

    /**
     * Made of nothing but what the viewer may see, without what he follows. At most five statements, whatever there is.
     *
     * @param followed channels, which whoever found the viewer's home empty knows already
     */
    public Beginning of(Viewer viewer, Set<String> followed) {
        List<Activity> latest = streams.page(viewer, Source.ALL, new PageRequest("", LOOKED_AT)).items();
        Set<String> near = nearOf(viewer, latest);
        return new Beginning(people(viewer, latest, followed, near), topics(viewer, latest, followed, near));
    }

    /** Keys of those who did something and are of the viewer's unit. */
    private Set<String> nearOf(Viewer viewer, List<Activity> latest) {
        String unit = units.of(viewer.key());
        return unit.isEmpty() ? Set.of() : latest.stream().map(Activity::actorKey).distinct()
                .filter(key -> !key.isEmpty() && units.of(key).equals(unit)).collect(Collectors.toSet());
    }

    /** The latest first. */
    private List<Person> people(Viewer viewer, List<Activity> latest, Set<String> followed, Set<String> near) {
        List<String> keys = latest.stream().map(Activity::actorKey).distinct()
                .filter(key -> !key.isEmpty() && !viewer.is(key) && !followed.contains(Channel.person(key)))
                .sorted(Comparator.comparing(key -> !near.contains(key))).toList();
        Map<String, Person> known = people.byKeys(new HashSet<>(keys));
        return keys.stream().filter(known::containsKey).map(known::get).filter(Person::active).limit(MOST_PEOPLE).toList();
    }

    /** The liveliest first. */
    private List<Subject> topics(Viewer viewer, List<Activity> latest, Set<String> followed, Set<String> near) {
        Map<Integer, Set<Integer>> spokenOf = activities.topicsOf(latest.stream().map(Activity::id).toList());
        Map<Integer, Integer> all = new LinkedHashMap<>();
        Map<Integer, Integer> ofNear = new LinkedHashMap<>();
        latest.forEach(activity -> spokenOf.getOrDefault(activity.id(), Set.of()).forEach(topic -> {
            all.merge(topic, 1, Integer::sum);
            ofNear.merge(topic, near.contains(activity.actorKey()) ? 1 : 0, Integer::sum);
        }));
        Map<Integer, Subject> shown = topics.shown(viewer, all.keySet());
        return all.keySet().stream()
                .filter(topic -> shown.containsKey(topic) && !followed.contains(Channel.topic(topic)))
                .sorted(Comparator.<Integer>comparingInt(topic -> -ofNear.get(topic)).thenComparing(topic -> -all.get(topic))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_TOPICS).map(shown::get).toList();
    }
}
