package org.chorus.sandbox.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.Refusal;
import org.osgi.framework.BundleException;

/** Brings an installed app up, module by module, and down again. */
final class Enabling {

    private final ModuleKinds kinds;
    private final HostServices services;
    private final SpringContexts contexts;
    private final Lifecycles lifecycles;
    private final Collection<PluginListener> listeners = new CopyOnWriteArrayList<>();

    Enabling(ModuleKinds kinds, HostServices services, OsgiFramework framework) {
        this.kinds = kinds;
        this.services = services;
        this.contexts = new SpringContexts(framework);
        this.lifecycles = new Lifecycles(framework.context());
    }

    void listen(PluginListener listener) {
        listeners.add(listener);
    }

    /** @throws Refusal in one sentence; the app is down again then */
    void start(OsgiPlugin plugin) {
        RequiredServices.check(plugin.bundle(), services::has);
        try {
            plugin.running(contexts.start(plugin.bundle()));
            inOrder(plugin).forEach(module -> take(plugin, module));
            // Confluence would only log a failure here; a test had better see it.
            lifecycles.start(plugin.bundle());
        } catch (RuntimeException e) {
            giveBack(plugin);
            throw e;
        }
        listeners.forEach(listener -> listener.enabled(plugin));
    }

    void halt(OsgiPlugin plugin) {
        listeners.forEach(listener -> listener.disabled(plugin));
        lifecycles.stop(plugin.bundle());
        giveBack(plugin);
    }

    /** Tables come first, so that everything else may use them. */
    private List<ModuleDescriptor> inOrder(OsgiPlugin plugin) {
        return plugin.descriptor().modules().stream()
                .sorted(Comparator.comparing(module -> !module.element().equals("ao"))).toList();
    }

    private void take(OsgiPlugin plugin, ModuleDescriptor module) {
        try {
            kinds.of(module).enable(plugin, module);
        } catch (RuntimeException | LinkageError e) {
            throw new Refusal("<" + module.element() + " key=\"" + module.key() + "\"> of " + plugin.key()
                    + " cannot be taken into use: " + SpringContexts.deepest(e), e);
        }
    }

    /** Also after a start that broke off half way. */
    private void giveBack(OsgiPlugin plugin) {
        if (plugin.enabled()) {
            plugin.descriptor().modules().forEach(module -> kinds.of(module).disable(plugin, module));
        }
        plugin.stopped();
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            throw new IllegalStateException(plugin.key() + " does not stop", e);
        }
    }
}
