package org.chorus.note;

import java.util.Map;

/** When threads last changed; asks no permission. */
public interface Threads {

    /** Epoch milliseconds, 0 for never; of each change later than of the one before. @param rootId the note that began the thread */
    long changedAt(int rootId);

    /** When each thread changed that did at this time or later. */
    Map<Integer, Long> changedSince(long at);
}
