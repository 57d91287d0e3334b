package org.chorus.host;

/** Locks that hold across all nodes. */
public interface Locks {

    /** Runs the work if nobody else holds the lock, and tells whether it did. */
    boolean tryRun(String name, Runnable work);
}
