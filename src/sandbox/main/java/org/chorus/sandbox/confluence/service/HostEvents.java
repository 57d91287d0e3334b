package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.user.User;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chorus.sandbox.confluence.WorldEvent;

/** Tells apps what happens in the world: those events of Confluence's whose signatures apps have. */
final class HostEvents implements Consumer<WorldEvent> {

    private final Supplier<EventPublisher> publisher;
    private final HostObjects objects;

    HostEvents(Supplier<EventPublisher> publisher, HostObjects objects) {
        this.publisher = publisher;
        this.objects = objects;
    }

    @Override
    public void accept(WorldEvent event) {
        if (event instanceof WorldEvent.SpaceRemoved removed) {
            publisher.get().publish(new SpaceRemoval(objects.of(removed.space())));
        } else if (event instanceof WorldEvent.PersonRemoved removed) {
            publisher.get().publish(new UserRemoval(objects.of(removed.person())));
        }
    }

    private static final class SpaceRemoval extends SpaceRemoveEvent {

        private final Space space;

        SpaceRemoval(Space space) {
            this.space = space;
        }

        @Override
        public Space getSpace() {
            return space;
        }
    }

    private static final class UserRemoval extends UserRemoveEvent {

        private final User user;

        UserRemoval(User user) {
            this.user = user;
        }

        @Override
        public User getUser() {
            return user;
        }
    }
}
