package org.chorus.host.confluence;

import com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/** Hears that somebody has been removed; apart from {@link PersonListener}, because not every host tells both. */
public final class PersonGoneListener {

    private static final HostMethod USER = new HostMethod("user-removal",
            "com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent", "getUser()");

    static final List<HostMethod> CALLS = List.of(USER);

    private final Farewell farewell;

    public PersonGoneListener(Farewell farewell) {
        this.farewell = farewell;
    }

    @EventListener
    public void onPerson(UserRemoveCompletedEvent event) {
        USER.call(event).ifPresent(farewell::to);
    }
}
