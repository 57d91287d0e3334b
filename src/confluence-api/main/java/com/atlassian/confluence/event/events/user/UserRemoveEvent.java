package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** A user is being removed; not sent when a directory sync loses them. [L] C5 JD-5.x: type of the user in doubt, so call it by reflection */
public abstract class UserRemoveEvent {

    public abstract User getUser();
}
