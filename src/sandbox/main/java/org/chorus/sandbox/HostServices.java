package org.chorus.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.osgi.framework.Bundle;

/** The services that the host publishes to apps, one per interface; some are made anew for each app. */
public final class HostServices {

    private final Map<Class<?>, Entry> entries = new LinkedHashMap<>();

    /** Publishes one instance for all apps. */
    public <T> void add(Class<T> type, T service) {
        add(type, service, Map.of());
    }

    /** Publishes one instance for all apps, with OSGi service properties to filter by. */
    public <T> void add(Class<T> type, T service, Map<String, ?> properties) {
        put(type, new Entry(type.cast(service), null, Map.copyOf(properties)));
    }

    /**
     * Publishes the handler's methods as the interface: the handler has only the methods that are emulated, by the
     * same names and parameter types, and every other call throws {@link NotEmulated}.
     */
    public <T> T emulate(Class<T> type, Object handler) {
        T service = Emulation.of(type, handler);
        add(type, service);
        return service;
    }

    /** Publishes an instance of its own for each app. */
    public <T> void addPerApp(Class<T> type, Function<Bundle, T> factory) {
        put(type, new Entry(null, factory, Map.of()));
    }

    /** The service, for other pieces of the host; per-app services cannot be asked for like this. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new NotEmulated(type.getSimpleName()));
    }

    /** The service if there is one for all apps. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(entries.get(type)).map(Entry::service).map(type::cast);
    }

    /** Whether apps can import it. */
    public boolean has(String typeName) {
        return entries.keySet().stream().anyMatch(type -> type.getName().equals(typeName));
    }

    /** Calls back with each service. */
    public void forEach(BiConsumer<Class<?>, Entry> visitor) {
        entries.forEach(visitor);
    }

    private void put(Class<?> type, Entry entry) {
        if (entries.putIfAbsent(type, entry) != null) {
            throw new IllegalStateException("Two pieces of the sandbox offer " + type.getName());
        }
    }

    /** One service: the instance, or else the factory of one instance per app. */
    public record Entry(Object service, Function<Bundle, ?> factory, Map<String, ?> properties) {
    }
}
