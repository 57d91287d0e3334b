package org.chorus.sandbox.http;

import org.chorus.sandbox.plugin.InstalledPlugin;

/** The app's class loader as this thread's, while its code runs. */
public final class ContextLoader implements AutoCloseable {

    private final ClassLoader before;

    private ContextLoader(ClassLoader loader) {
        before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
    }

    public static ContextLoader of(InstalledPlugin plugin) {
        return new ContextLoader(plugin.classLoader());
    }

    /** What was before, for code of the host that the app calls back. */
    public ContextLoader outside() {
        return new ContextLoader(before);
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
