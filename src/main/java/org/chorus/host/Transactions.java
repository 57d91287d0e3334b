package org.chorus.host;

import java.util.function.Supplier;

/** All or nothing. */
public interface Transactions {

    /**
     * Runs the work in a transaction, joining one that is open. Where the work is the outermost and loses a race
     * for a unique key, it is rolled back and run again, at most three times: so it must be free of other effects.
     */
    <T> T required(Supplier<T> work);

    default void required(Runnable work) {
        required(() -> {
            work.run();
            return null;
        });
    }
}
