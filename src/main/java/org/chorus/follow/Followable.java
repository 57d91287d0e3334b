package org.chorus.follow;

import java.util.Collection;
import java.util.Map;
import org.chorus.host.Viewer;

/** One kind of what can be followed: which of them stand, and what a viewer is told of them. */
public interface Followable {

    FollowKind kind();

    /** Those that stand and that the viewer may view now, by the id asked; a fixed number of statements. */
    Map<String, Seen> seen(Viewer viewer, Collection<String> ids);

    /**
     * What the viewer is told of it.
     *
     * @param id   under which it is followed: not always the one asked, as of two topics that were merged
     * @param name as it is shown
     */
    record Seen(String id, String name) {
    }
}
