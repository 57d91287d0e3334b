package org.chorus.host.confluence;

import java.util.Optional;
import java.util.function.Supplier;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.host.Afterwards;

/**
 * Tells our subscribers of what the host did once it is done. The host tells its listeners while its own transaction is
 * open: a failure of ours in there would undo what somebody saved, and what is undone must not be told.
 */
public final class AfterCommit {

    private final Afterwards afterwards;
    private final Publisher publisher;

    public AfterCommit(Afterwards afterwards, Publisher publisher) {
        this.afterwards = afterwards;
        this.publisher = publisher;
    }

    /**
     * @param thing  what it happened to, any word that is its own
     * @param look   what to tell, as soon as it is there
     * @param anyway what to tell where it cannot be seen any more because something later can
     * @see Afterwards#when
     */
    void publish(String thing, Supplier<Optional<? extends Event>> look, Supplier<Optional<? extends Event>> anyway) {
        afterwards.when(thing, () -> look.get().map(event -> () -> publisher.publish(event)), () -> anyway.get().ifPresent(publisher::publish));
    }
}
