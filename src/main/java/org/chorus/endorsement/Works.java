package org.chorus.endorsement;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Ref;
import org.chorus.host.Viewer;

/** The works of some kinds. */
public interface Works {

    /** As in {@link Ref}. */
    Set<String> kinds();

    /** Those that stand and that the viewer may open; in a fixed number of statements. @param refs of these kinds */
    Map<Ref, Work> openTo(Viewer viewer, Collection<Ref> refs);
}
