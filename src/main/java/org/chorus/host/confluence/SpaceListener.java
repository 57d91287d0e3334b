package org.chorus.host.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventListener;
import java.util.List;
import java.util.Optional;
import org.chorus.host.SpaceRemoved;
import org.chorus.host.Spaces;

/** Tells that a space was deleted. */
public final class SpaceListener {

    private static final HostMethod SPACE =
            new HostMethod("space-removal", "com.atlassian.confluence.event.events.space.SpaceRemoveEvent", "getSpace()");

    static final List<HostMethod> CALLS = List.of(SPACE);

    private final Spaces spaces;
    private final AfterCommit later;

    public SpaceListener(Spaces spaces, AfterCommit later) {
        this.spaces = spaces;
        this.later = later;
    }

    @EventListener
    public void onSpace(SpaceRemoveEvent event) {
        SPACE.call(event).map(space -> ((Space) space).getKey()).ifPresent(key ->
                later.publish("space " + key, () -> spaces.byKey(key).isEmpty() ? Optional.of(new SpaceRemoved(key)) : Optional.empty(),
                        Optional::empty));
    }
}
