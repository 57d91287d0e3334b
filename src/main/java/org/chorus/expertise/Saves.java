package org.chorus.expertise;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who saved a page or blog post how often. Kept with the work, so that one more edition is one more of one person: the
 * host would read all editions to tell it again.
 *
 * @param version number of the edition counted last, as the host numbers them; 0 where it does not
 * @param all     how many are counted
 * @param times   of each person; of the author they may be missing, who is more than an editor anyway
 */
record Saves(int version, int all, Map<String, Integer> times) {

    static final Saves NONE = new Saves(0, 0, Map.of());

    Saves {
        times = Map.copyOf(times);
    }

    static Saves of(int version, Map<String, Integer> times) {
        return new Saves(version, times.values().stream().mapToInt(Integer::intValue).sum(), times);
    }

    /** As they were when this was kept. */
    static Saves of(Work kept) {
        Map<String, Integer> times = new TreeMap<>();
        kept.parts().stream().filter(part -> part.role() == Role.EDITOR)
                .forEach(part -> times.put(part.personKey(), (int) Math.round(part.share() * kept.saves())));
        return new Saves(kept.version(), kept.saves(), times);
    }

    double share(String person) {
        return times.get(person) / (double) all;
    }

    /**
     * With the edition that somebody saved, if it is the next or counted already; empty where others are missing between.
     *
     * @param editor empty where the host does not say
     */
    Optional<Saves> with(int edition, String editor) {
        if (version == 0 || edition == 0 || edition > version + 1) {
            return Optional.empty();
        }
        return Optional.of(edition <= version ? this : next(editor));
    }

    private Saves next(String editor) {
        if (editor.isEmpty()) {
            return new Saves(version + 1, all, times);
        }
        Map<String, Integer> more = new TreeMap<>(times);
        more.merge(editor, 1, Integer::sum);
        return new Saves(version + 1, all + 1, more);
    }
}
