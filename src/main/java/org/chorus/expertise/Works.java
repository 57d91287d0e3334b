package org.chorus.expertise;

import java.util.Collection;

/** The works kept; asks no permission. */
public interface Works {

    /** Keeps these works as they are now, whatever was kept of them before. */
    void put(Collection<Work> works);

    /** Forgets them, and everything on them. */
    void remove(Collection<WorkKey> keys);

    /** Forgets somebody's part in everything. */
    void removePerson(String personKey);

    /** Forgets everything of a space. */
    void removeSpace(String spaceKey);
}
