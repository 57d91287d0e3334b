package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people say of themselves, kept. Each method that reads is one statement. */
public interface Profiles {

    /** By key; whoever has said nothing is left out. */
    Map<String, Profile> of(Collection<String> personKeys);

    void put(String personKey, Profile profile, long now);

    /** What somebody says of topics: ids of the subjects by mark, in the order marked. */
    Map<Mark, Set<Integer>> marks(String personKey);

    /** Makes the subjects marked so exactly these. */
    void mark(String personKey, Mark mark, Collection<Integer> subjects);

    /** Keys of those who would like to be asked about each of the subjects, by subject; nobody's are left out. */
    Map<Integer, Set<String>> asking(Collection<Integer> subjects);

    /** Subjects that somebody would like to be asked about, behind this one, ascending. */
    List<Integer> offered(int after, int limit);

    /** Twice is the same as once. */
    void dispute(String personKey, WorkKey work, long now);

    /** Takes the dispute back. */
    void accept(String personKey, WorkKey work);

    /** Forgets everything of somebody. */
    void remove(String personKey);
}
