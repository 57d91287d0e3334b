package org.chorus.sandbox.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;

/** One caller's view of a cache, with the caller's own loader; without a loader, what is not there is null. */
record NamedCache<K, V>(String getName, Entries entries, CacheLoader<K, V> loader) implements Cache<K, V> {

    @Override
    @SuppressWarnings("unchecked")
    public V get(K key) {
        Object held = entries.get(key);
        return held != null || loader == null ? (V) held : load(key);
    }

    @Override
    public void put(K key, V value) {
        entries.put(key, value);
    }

    @Override
    public void remove(K key) {
        entries.remove(key);
    }

    @Override
    public void removeAll() {
        entries.clear();
    }

    private V load(K key) {
        V loaded = call(key);
        if (loaded == null) {
            throw new CacheException("The loader of " + getName + " must not answer null, as it did for " + key);
        }
        entries.put(key, loaded);
        return loaded;
    }

    private V call(K key) {
        try {
            return loader.load(key);
        } catch (RuntimeException e) {
            throw new CacheException(e);
        }
    }
}
