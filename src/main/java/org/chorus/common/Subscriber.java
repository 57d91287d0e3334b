package org.chorus.common;

/** Told of every event, inside the transaction that caused it: what it writes is kept or lost with its cause. */
public interface Subscriber {

    void on(Event event);
}
