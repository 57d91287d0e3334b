package org.chorus.endorsement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Ref;
import org.chorus.host.Viewer;

/** The works of some kinds. */
public interface Works {

    /** As in {@link Ref}. */
    Set<String> kinds();

    /** Names of what a work is about, for whoever endorses to choose from. @param work that the viewer may open */
    List<String> topicsOf(Viewer viewer, Work work);

    /** Those that stand and that the viewer may open; in a fixed number of statements. @param refs of these kinds */
    Map<Ref, Work> openTo(Viewer viewer, Collection<Ref> refs);

    /** Those that stand, whoever may open them; in a fixed number of questions. @param refs of these kinds */
    Set<Ref> standing(Collection<Ref> refs);
}
