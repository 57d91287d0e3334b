package org.chorus.host;

import java.util.Optional;
import java.util.function.Supplier;

/** Does what can wait, once what caused it is kept and can be seen by everybody. */
public interface Afterwards {

    /**
     * What waits for one thing is done in the order it came: whatever can be seen had everything before it done, which
     * then need not be seen any more. What fails, or is never seen, is left to the nightly repair.
     *
     * @param thing  what it is about, any word that is its own
     * @param look   what to do, as soon as its cause is there to be seen; asked in a transaction, in which it is then done,
     *               again and again for a minute
     * @param anyway what to do where the cause cannot be seen any more because something later can
     */
    void when(String thing, Supplier<Optional<Runnable>> look, Runnable anyway);

    /** How often too much waited already for one more to be taken in, since we were started on this node. */
    int missed();
}
