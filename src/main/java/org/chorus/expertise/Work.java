package org.chorus.expertise;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something people wrote, as evidence of what they know: who may read it, who took part, what it is about.
 *
 * @param thread    the thing it belongs to, itself for most: a comment's idea
 * @param spaceKey  the space one must be able to view, empty where everybody who is logged in reads it
 * @param contentId the Confluence content one must be able to view as well, 0 for none
 * @param title     what it is shown as
 * @param at        when it last changed, epoch milliseconds
 * @param subjects  ids of its topics in the vocabulary
 * @param terms     how often each word stands in it, as the analyser makes words
 */
public record Work(WorkKey key, WorkKey thread, String spaceKey, long contentId, String title, long at, List<Part> parts,
        Set<Integer> subjects, Map<String, Integer> terms) {

    public Work {
        parts = List.copyOf(parts);
        subjects = Set.copyOf(subjects);
        terms = Map.copyOf(terms);
    }

    Work with(List<Part> otherParts) {
        return new Work(key, thread, spaceKey, contentId, title, at, otherParts, subjects, terms);
    }

    /** The number of its words. */
    public int length() {
        return terms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
