package org.chorus.sandbox.platform;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettings;

/**
 * What a cache holds. A cache is remote unless it is said to be local, as in Confluence; what enters a remote one must
 * be serialisable, and where entries travel as copies one gets a copy back, so that changing it changes nothing.
 */
final class Entries {

    private static final int MOST = 1000;

    private final CacheSettings settings;
    private final InstantSource clock;
    private final Map<Object, Entry> held = new LinkedHashMap<>(16, 0.75f, true);

    Entries(CacheSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Null if it is not there or has expired. */
    synchronized Object get(Object key) {
        Entry entry = held.get(key);
        if (entry == null || expired(entry)) {
            held.remove(key);
            return null;
        }
        entry.read = clock.millis();
        return copies() ? Copies.of(entry.value) : entry.value;
    }

    /** @throws CacheException if the cache is remote and key or value cannot travel */
    synchronized void put(Object key, Object value) {
        if (remote()) {
            Copies.of(key);
        }
        held.put(key, new Entry(remote() ? Copies.of(value) : value, clock.millis()));
        int most = settings.getMaxEntries() == null ? MOST : settings.getMaxEntries();
        Iterator<Object> leastRecent = held.keySet().iterator();
        while (held.size() > most) {
            leastRecent.next();
            leastRecent.remove();
        }
    }

    synchronized void remove(Object key) {
        held.remove(key);
    }

    synchronized void clear() {
        held.clear();
    }

    private boolean remote() {
        return !Boolean.TRUE.equals(settings.getLocal());
    }

    private boolean copies() {
        return remote() && !Boolean.FALSE.equals(settings.getReplicateViaCopy());
    }

    private boolean expired(Entry entry) {
        long now = clock.millis();
        return past(settings.getExpireAfterWrite(), entry.written, now)
                || past(settings.getExpireAfterAccess(), entry.read, now);
    }

    private static boolean past(Long after, long since, long now) {
        return after != null && now - since >= after;
    }

    private static final class Entry {

        private final Object value;
        private final long written;
        private long read;

        Entry(Object value, long now) {
            this.value = value;
            this.written = now;
            this.read = now;
        }
    }
}
