package org.chorus.sandbox.plugin;

/** Told when an app comes and goes, whether at start or while running. */
public interface PluginListener {

    /** All its modules are in use. */
    default void enabled(InstalledPlugin plugin) {
    }

    /** It still runs, but its modules and classes are about to vanish. */
    default void disabled(InstalledPlugin plugin) {
    }
}
