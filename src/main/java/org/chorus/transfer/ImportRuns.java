package org.chorus.transfer;

import java.util.Optional;

import org.chorus.transfer.ImportRun.Outcome;

/** The imports there were, seen by every node. */
public interface ImportRuns {

    /** A new run, with nothing done. */
    int begin(int boardId, String startedBy, Outcome expected, long at);

    Optional<ImportRun> byId(int id);

    /** A sign of life, in a transaction of its own. */
    void beat(int id, int done, long at);

    void finish(int id, Outcome outcome, long at);

    /** Ends it as failed, unless it ended before. */
    void fail(int id, String failure, long at);
}
