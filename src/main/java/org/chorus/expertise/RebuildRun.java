package org.chorus.expertise;

/**
 * A rebuild that somebody asked for.
 *
 * @param done      how many things have been read so far
 * @param startedAt epoch milliseconds
 * @param beatAt    when it last gave a sign of life
 */
public record RebuildRun(int id, State state, int done, long startedAt, long beatAt) {

    /** How far it is. */
    public enum State { RUNNING, DONE, FAILED }

    RebuildRun in(State other) {
        return new RebuildRun(id, other, done, startedAt, beatAt);
    }
}
