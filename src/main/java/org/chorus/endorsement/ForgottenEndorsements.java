package org.chorus.endorsement;

import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;

/**
 * Forgets what was said of a person who is gone and what belonged to a space that is gone: another space may get its
 * key, and who may view that one may not have viewed the old.
 */
public final class ForgottenEndorsements implements Subscriber {

    private final Given given;

    public ForgottenEndorsements(Given given) {
        this.given = given;
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved gone) {
            given.forgetReceiver(gone.userKey());
        } else if (event instanceof SpaceRemoved gone) {
            given.forgetSpace(gone.key());
        }
    }
}
