package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where works of some kinds come from. Events and the rebuild both read works here, so that they agree: what a thing
 * is worth as evidence is a function of what it is now.
 */
public interface WorkSource {

    /** So many things at once are loaded, and written. */
    int BATCH = 100;

    boolean holds(WorkKind kind);

    /** Those of the things that are evidence now: what is deleted, or says nothing of anybody, is left out. */
    List<Work> load(WorkKind kind, Collection<Long> ids);

    /** Everything there is, in batches of one kind. */
    void all(Consumer<List<WorkKey>> batches);
}
