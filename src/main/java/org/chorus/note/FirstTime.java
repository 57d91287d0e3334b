package org.chorus.note;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether a piece of work runs for the first time. What is sent twice is rare, and its key refuses the second: so the
 * first is only looked for when the work, refused, is run again, and whoever sends once is spared the question.
 */
final class FirstTime {

    private final AtomicBoolean over = new AtomicBoolean();

    /** True once. */
    boolean now() {
        return !over.getAndSet(true);
    }
}
