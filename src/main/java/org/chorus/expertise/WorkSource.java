package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where works of some kinds come from. Events and the rebuild both read works here, so that they agree: what a thing
 * is worth as evidence is a function of what it is now.
 */
public interface WorkSource {

    Set<WorkKind> kinds();

    /** Those of the things that are evidence now: deleted ones, and those nobody may be named for, are left out. */
    List<Work> load(Collection<Long> ids, WorkKind kind);

    /** Ids behind this one, ascending, at most `limit`. @param after 0 for the beginning */
    List<Long> ids(WorkKind kind, long after, int limit);
}
