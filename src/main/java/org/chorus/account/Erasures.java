package org.chorus.account;

import java.time.Clock;
import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;

/** Remembers who is gone, in the transaction in which the features forget them. */
public final class Erasures implements Subscriber {

    private final FormerPeople former;
    private final Clock clock;

    public Erasures(FormerPeople former, Clock clock) {
        this.former = former;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            former.erased(removed.userKey(), clock.millis());
        }
    }
}
