package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** A user has been removed with what belonged to them. [L] C5: type of the user in doubt, so call it by reflection */
public abstract class UserRemoveCompletedEvent {

    public abstract User getUser();
}
