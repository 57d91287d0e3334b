package org.chorus.sandbox.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The apps in this host. Data of an app stays when it is disabled, upgraded or removed, as in Confluence. */
public interface PluginSystem {

    /** The enabled and disabled apps, in the order of installation. */
    List<InstalledPlugin> all();

    /** The apps that run. */
    List<InstalledPlugin> enabled();

    Optional<InstalledPlugin> find(String key);

    /**
     * Installs the jar and enables it; an app with the same key is replaced while running, and put back if the new
     * one does not start.
     *
     * @throws org.chorus.sandbox.Refusal in one sentence if it is no app, or does not start
     */
    InstalledPlugin install(Path jar);

    /** Starts it again; nothing happens if it runs. */
    void enable(String key);

    /** Stops it; nothing happens if it does not run. */
    void disable(String key);

    /** Stops and removes it; its data stays. */
    void uninstall(String key);

    void listen(PluginListener listener);
}
