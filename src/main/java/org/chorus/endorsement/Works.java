package org.chorus.endorsement;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.chorus.host.Viewer;

/** The works of some kinds. */
public interface Works {

    /** As in {@link org.chorus.common.Ref}. */
    Set<String> kinds();

    /** Those of the ids that stand and that the viewer may open, by id; in a fixed number of statements. */
    Map<String, Work> openTo(Viewer viewer, String kind, Collection<String> ids);

    /** Whether somebody did more with a work than read it: answered, reacted, endorsed, built on it. */
    boolean met(String userKey, String kind, String id);
}
