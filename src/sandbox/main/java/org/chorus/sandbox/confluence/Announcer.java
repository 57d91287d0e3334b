package org.chorus.sandbox.confluence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens what has just changed, in the thread that changed it. */
final class Announcer {

    private final List<Consumer<WorldEvent>> listeners = new CopyOnWriteArrayList<>();

    void listen(Consumer<WorldEvent> listener) {
        listeners.add(listener);
    }

    void announce(WorldEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
