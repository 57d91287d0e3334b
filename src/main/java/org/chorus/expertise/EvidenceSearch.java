package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Slices;

/** Works as a question finds them; asks no permission. Each call is one statement. */
public interface EvidenceSearch {

    /** The most ids of works that one call takes. */
    int MOST_WORKS = Slices.MOST_LISTED;

    /** Keys of all spaces that have works, the empty one for works of everybody among them. */
    Set<String> spaces();

    /**
     * Works of these spaces that hold one of the words or are of one of the topics: first those of a topic, then those
     * with the most different words, then the latest. The order of two works is a matter of those two alone, so that
     * leaving some out changes nothing for the others.
     */
    List<Found> finding(Collection<String> forms, Collection<Integer> subjects, Collection<String> spaces, int most);

    /** The latest works of these spaces, the latest first. */
    List<Found> latest(Collection<String> spaces, int most);

    /** How often each of the words stands in each of the works. */
    Map<Integer, Map<String, Integer>> times(Collection<Integer> workIds, Collection<String> forms);

    /**
     * Who took which part in the works, without what people disputed and without those who hid or retired one of the
     * work's topics; and whether all these welcome questions.
     *
     * @param more     people of whom that is told too, at most as many as works
     * @param subjects of whom it is told who hid or retired one of them, whatever of their family
     */
    Taking taken(Collection<Integer> workIds, Collection<String> more, Collection<Integer> subjects);

    /** All works somebody took part in, the latest part first. */
    List<Own> of(String personKey, int most);

    /** The topics of each of the works. */
    Map<Integer, Set<Integer>> subjects(Collection<Integer> workIds);

    /**
     * A work as it is found.
     *
     * @param tagged whether it is of one of the topics asked for
     */
    record Found(int id, WorkKey key, WorkKey thread, String spaceKey, long contentId, String title, long at, int length,
            boolean tagged) {
    }

    /** Somebody's part in a work found. */
    record Taken(int workId, Part part) {
    }

    /**
     * Parts, and who took them.
     *
     * @param open     whether they welcome questions, by person
     * @param unspoken who does not want to be found for what is asked
     */
    record Taking(List<Taken> parts, Map<String, Boolean> open, Set<String> unspoken) {
    }

    /**
     * A work and one's own part in it.
     *
     * @param disputed whether they say that it is no evidence
     */
    record Own(Found work, Part part, boolean disputed) {
    }
}
