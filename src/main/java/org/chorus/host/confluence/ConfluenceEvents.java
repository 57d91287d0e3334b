package org.chorus.host.confluence;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to the host from when it has started, since tables may not be touched before, until we are stopped. */
public final class ConfluenceEvents implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceEvents.class);

    private final EventPublisher events;
    private final List<Object> listeners;

    public ConfluenceEvents(EventPublisher events, ContentListener content, LabelListener labels, SpaceListener space,
            PersonListener person, PersonGoneListener gone) {
        this.events = events;
        this.listeners = List.of(content, labels, space, person, gone);
    }

    /** One listener whose events this version of the host does not have keeps the others from nothing. */
    @Override
    public void onStart() {
        for (Object listener : listeners) {
            try {
                events.register(listener);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("{} cannot listen to this version of the host", listener.getClass().getSimpleName(), e);
            }
        }
    }

    @Override
    public void onStop() {
        stop();
    }

    /** Also when the app goes before the host does. */
    public void stop() {
        listeners.forEach(events::unregister);
    }
}
