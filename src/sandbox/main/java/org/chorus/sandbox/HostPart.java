package org.chorus.sandbox;

/**
 * One piece of the sandbox: what it offers to apps (services, descriptor elements) and to browsers (servlets,
 * filters). Listed in {@link HostParts}; called in that order, and stopped in the opposite order.
 */
public interface HostPart {

    /** Registers services, descriptor elements, servlets and filters. Nothing runs yet and no service may be used. */
    void contribute(Host host);

    /** Loads its data. The database is up; the app is not installed and nobody can connect. */
    default void start(Host host) {
    }

    /** Called when the app runs and the address answers. */
    default void ready(Host host) {
    }

    /** Releases what it holds; called also when the start broke off half way. */
    default void stop() {
    }
}
