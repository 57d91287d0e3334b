package org.chorus.sandbox.platform;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;

/** Caches by name; who asks for the same name gets the same entries. */
final class Caches implements CacheManager {

    private final InstantSource clock;
    private final Map<String, Entries> entries = new ConcurrentHashMap<>();

    Caches(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return new NamedCache<>(name, entries.computeIfAbsent(name, any -> new Entries(required, clock)), loader);
    }
}
