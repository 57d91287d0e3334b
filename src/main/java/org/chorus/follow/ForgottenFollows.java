package org.chorus.follow;

import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;

/** Forgets whom a person followed who is gone, who followed that person, and who followed a space that is gone. */
public final class ForgottenFollows implements Subscriber {

    private final Follows follows;

    public ForgottenFollows(Follows follows) {
        this.follows = follows;
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved gone) {
            follows.forgetFollower(gone.userKey());
            follows.forgetChannel(FollowKind.PERSON.channel(gone.userKey()));
        } else if (event instanceof SpaceRemoved gone) {
            follows.forgetChannel(FollowKind.SPACE.channel(gone.key()));
        }
    }
}
