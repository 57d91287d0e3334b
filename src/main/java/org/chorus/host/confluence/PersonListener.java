package org.chorus.host.confluence;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/** Hears that somebody is being removed. */
public final class PersonListener {

    private static final HostMethod USER =
            new HostMethod("user-removal", "com.atlassian.confluence.event.events.user.UserRemoveEvent", "getUser()");

    static final List<HostMethod> CALLS = List.of(USER);

    private final Farewell farewell;

    public PersonListener(Farewell farewell) {
        this.farewell = farewell;
    }

    @EventListener
    public void onPerson(UserRemoveEvent event) {
        USER.call(event).ifPresent(farewell::to);
    }
}
