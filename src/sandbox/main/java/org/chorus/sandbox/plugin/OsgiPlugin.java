package org.chorus.sandbox.plugin;

import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chorus.sandbox.Refusal;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** An app as a bundle of the OSGi framework. */
final class OsgiPlugin implements InstalledPlugin {

    private final PluginDescriptor descriptor;
    private final Path jar;
    private final Bundle bundle;
    private volatile PluginContext context;

    OsgiPlugin(PluginDescriptor descriptor, Path jar, Bundle bundle) {
        this.descriptor = descriptor;
        this.jar = jar;
        this.bundle = bundle;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public boolean enabled() {
        return context != null;
    }

    @Override
    public Path jar() {
        return jar;
    }

    @Override
    public ClassLoader classLoader() {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).map(BundleWiring::getClassLoader)
                .orElseThrow(() -> new IllegalStateException(key() + " is not enabled"));
    }

    @Override
    public Object create(String className) {
        try {
            return create(bundle.loadClass(className));
        } catch (ClassNotFoundException e) {
            throw new Refusal("The jar of " + key() + " has no class " + className + ".", e);
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.cast(within(() -> context().create(type)));
        } catch (RuntimeException | LinkageError e) {
            throw new Refusal(type.getName() + " of " + key() + " cannot be built: " + SpringContexts.deepest(e), e);
        }
    }

    @Override
    public Optional<Object> bean(String id) {
        return context().bean(id);
    }

    @Override
    public <T> List<T> beans(Class<T> type) {
        return context().beans(type);
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public List<String> resources(String folder, String pattern, boolean deep) {
        Enumeration<URL> entries = bundle.findEntries(folder, pattern, deep);
        return entries == null ? List.of()
                : Collections.list(entries).stream().map(url -> url.getPath().substring(1)).sorted().toList();
    }

    Bundle bundle() {
        return bundle;
    }

    void running(PluginContext started) {
        this.context = started;
    }

    void stopped() {
        this.context = null;
    }

    private PluginContext context() {
        PluginContext current = context;
        if (current == null) {
            throw new IllegalStateException(key() + " is not enabled");
        }
        return current;
    }

    private Object within(Supplier<Object> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
