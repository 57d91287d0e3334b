package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The works kept; asks no permission. */
public interface Works {

    /** Keeps these works as they are now, whatever was kept of them before. */
    void put(Collection<Work> works);

    /** Keeps a work of which nothing is kept. */
    void add(Work work);

    boolean has(WorkKey key);

    /** What is kept of a work, without its words. */
    Optional<Work> find(WorkKey key);

    /** Forgets them, and everything on them. */
    void remove(Collection<WorkKey> keys);

    /** Forgets everything in these threads. */
    void removeThreads(Collection<WorkKey> threads);

    /** Keys of all that are about one of the subjects. */
    List<WorkKey> about(Collection<Integer> subjects);

    /** Keys of all works, ascending by when they were first kept, with their number. @param after number of the last one seen */
    List<Kept> kept(int after, int limit);

    /** A work that is kept. */
    record Kept(int number, WorkKey key) {
    }

    /** Forgets somebody's part in everything. */
    void removePerson(String personKey);

    /** Forgets everything of a space. */
    void removeSpace(String spaceKey);
}
