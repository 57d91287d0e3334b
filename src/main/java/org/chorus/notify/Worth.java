package org.chorus.notify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.stream.Activity;

/**
 * Which of a day's things are worth reading: first what the most people had a part in, then what is newest. Who they
 * are counts for nothing, nor how often one of them did something.
 */
final class Worth {

    /** So that whoever did most does not take the place of everybody else. */
    private static final int PARTS = 3;

    private Worth() {
    }

    /**
     * The best, best first. One person begins at most a third of them while others wait.
     *
     * @param things what happened to each, newest first, none empty
     */
    static List<List<Activity>> best(Collection<List<Activity>> things, int most) {
        List<List<Activity>> ranked = things.stream().sorted(Comparator.comparing(Worth::people).reversed()
                .thenComparing(thing -> thing.get(0), Comparator.comparing(Activity::at).thenComparing(Activity::id).reversed())).toList();
        Map<String, Integer> taken = new HashMap<>();
        List<List<Activity>> first = new ArrayList<>();
        List<List<Activity>> waiting = new ArrayList<>();
        ranked.forEach(thing -> (taken.merge(thing.get(0).actorKey(), 1, Integer::sum) <= most / PARTS ? first : waiting).add(thing));
        first.addAll(waiting);
        List<List<Activity>> chosen = first.subList(0, Math.min(most, first.size()));
        return ranked.stream().filter(chosen::contains).toList();
    }

    private static long people(List<Activity> thing) {
        return thing.stream().map(Activity::actorKey).distinct().count();
    }
}
