package com.atlassian.event.api;

/** Carries events from who tells to who listens. [S] C5 SLK */
public interface EventPublisher {

    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
