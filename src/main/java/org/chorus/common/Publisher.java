package org.chorus.common;

import java.util.List;

/** Hands each event to all subscribers, in the order they are wired. */
public final class Publisher {

    private final List<Subscriber> subscribers;

    public Publisher(List<Subscriber> subscribers) {
        this.subscribers = List.copyOf(subscribers);
    }

    public void publish(Event event) {
        subscribers.forEach(subscriber -> subscriber.on(event));
    }
}
