package org.chorus.expertise;

import java.util.Optional;

/** The rebuilds that somebody asked for, kept. */
public interface RebuildRuns {

    int begin(String startedBy, long now);

    Optional<RebuildRun> byId(int id);

    /** The latest. */
    Optional<RebuildRun> latest();

    void put(int id, RebuildRun.State state, int done, long now);
}
