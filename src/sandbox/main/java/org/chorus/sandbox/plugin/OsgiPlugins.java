package org.chorus.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.Refusal;
import org.osgi.framework.BundleException;

/** The apps of one host, each a bundle. */
public final class OsgiPlugins implements PluginSystem, AutoCloseable {

    private final ModuleKinds kinds;
    private final Path folder;
    private final OsgiFramework framework;
    private final Enabling enabling;
    private final Map<String, OsgiPlugin> plugins = new LinkedHashMap<>();
    private int installations;

    /**
     * Starts the framework; jars and bundles are kept in that folder, which is not read at the next start.
     *
     * @param without packages of the host that apps do not find
     */
    public OsgiPlugins(ModuleKinds kinds, HostServices services, Path folder, Set<String> without) {
        this.kinds = kinds;
        this.folder = folder;
        this.framework = OsgiFramework.start(folder.resolve("bundles"), without);
        this.enabling = new Enabling(kinds, services, framework);
        framework.publish(services);
    }

    @Override
    public synchronized List<InstalledPlugin> all() {
        return List.copyOf(plugins.values());
    }

    @Override
    public synchronized List<InstalledPlugin> enabled() {
        return plugins.values().stream().filter(OsgiPlugin::enabled).map(InstalledPlugin.class::cast).toList();
    }

    @Override
    public synchronized Optional<InstalledPlugin> find(String key) {
        return Optional.ofNullable(plugins.get(key));
    }

    @Override
    public synchronized InstalledPlugin install(Path jar) {
        PluginDescriptor descriptor = DescriptorReader.read(jar);
        descriptor.modules().forEach(kinds::of);
        OsgiPlugin old = plugins.get(descriptor.key());
        boolean oldRan = old != null && old.enabled();
        if (old != null) {
            remove(old);
        }
        try {
            return add(descriptor, keep(jar, descriptor));
        } catch (RuntimeException e) {
            if (old != null) {
                restore(old, oldRan);
            }
            throw e;
        }
    }

    @Override
    public synchronized void enable(String key) {
        OsgiPlugin plugin = known(key);
        if (!plugin.enabled()) {
            enabling.start(plugin);
        }
    }

    @Override
    public synchronized void disable(String key) {
        OsgiPlugin plugin = known(key);
        if (plugin.enabled()) {
            enabling.halt(plugin);
        }
    }

    @Override
    public synchronized void uninstall(String key) {
        remove(known(key));
    }

    @Override
    public void listen(PluginListener listener) {
        enabling.listen(listener);
    }

    @Override
    public synchronized void close() {
        List<OsgiPlugin> running = new ArrayList<>(plugins.values());
        Collections.reverse(running);
        running.stream().filter(OsgiPlugin::enabled).forEach(enabling::halt);
        framework.close();
    }

    private OsgiPlugin add(PluginDescriptor descriptor, Path jar) {
        OsgiPlugin plugin = bundle(descriptor, jar);
        try {
            enabling.start(plugin);
        } catch (RuntimeException e) {
            uninstallBundle(plugin);
            throw e;
        }
        plugins.put(plugin.key(), plugin);
        return plugin;
    }

    private void restore(OsgiPlugin old, boolean run) {
        OsgiPlugin again = bundle(old.descriptor(), old.jar());
        plugins.put(again.key(), again);
        if (run) {
            enabling.start(again);
        }
    }

    private OsgiPlugin bundle(PluginDescriptor descriptor, Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            return new OsgiPlugin(descriptor, jar, framework.install("app:" + installations++, in));
        } catch (BundleException | IOException e) {
            throw new Refusal(jar.getFileName() + " cannot be installed: " + SpringContexts.deepest(e), e);
        }
    }

    private void remove(OsgiPlugin plugin) {
        if (plugin.enabled()) {
            enabling.halt(plugin);
        }
        uninstallBundle(plugin);
        plugins.remove(plugin.key());
    }

    private static void uninstallBundle(OsgiPlugin plugin) {
        try {
            plugin.bundle().uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(plugin.key() + " cannot be removed", e);
        }
    }

    /** A copy, because the next build overwrites the jar under a running host. */
    private Path keep(Path jar, PluginDescriptor descriptor) {
        Path kept = folder.resolve("apps").resolve(installations + "-" + jar.getFileName());
        try {
            Files.createDirectories(kept.getParent());
            return Files.copy(jar, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(descriptor.key() + " cannot be copied to " + kept + ": " + e.getMessage(), e);
        }
    }

    private OsgiPlugin known(String key) {
        return Optional.ofNullable(plugins.get(key))
                .orElseThrow(() -> new Refusal("No app with the key " + key + " is installed."));
    }
}
