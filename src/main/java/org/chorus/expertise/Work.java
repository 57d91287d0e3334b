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
 * @param version   of Confluence's own, the number of the edition that the parts count last; 0 for all else
 * @param saves     of Confluence's own, how many editions the editors' shares are of; 0 for all else
 */
public record Work(WorkKey key, WorkKey thread, String spaceKey, long contentId, String title, long at, List<Part> parts,
        Set<Integer> subjects, Map<String, Integer> terms, int version, int saves) {

    public Work {
        parts = List.copyOf(parts);
        subjects = Set.copyOf(subjects);
        terms = Map.copyOf(terms);
    }

    public Work(WorkKey key, WorkKey thread, String spaceKey, long contentId, String title, long at, List<Part> parts,
            Set<Integer> subjects, Map<String, Integer> terms) {
        this(key, thread, spaceKey, contentId, title, at, parts, subjects, terms, 0, 0);
    }

    /** Whether what belongs to it, such as its comments, says the same of where it is and what it is about. */
    boolean frames(Work other) {
        return spaceKey.equals(other.spaceKey) && title.equals(other.title) && subjects.equals(other.subjects);
    }

    Work with(List<Part> otherParts) {
        return new Work(key, thread, spaceKey, contentId, title, at, otherParts, subjects, terms, version, saves);
    }

    /** The number of its words. */
    public int length() {
        return terms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
