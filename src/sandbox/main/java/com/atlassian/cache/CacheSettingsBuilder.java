package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Says how a cache is to behave. [S] C6 OSSAPI */
public class CacheSettingsBuilder {

    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Integer maxEntries;
    private Boolean local;
    private Boolean replicateViaCopy;

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    /** Whether administrators may empty it, which the sandbox offers nowhere. */
    public CacheSettingsBuilder flushable() {
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    /** When other nodes hear, of which the sandbox has none. */
    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int number) {
        maxEntries = number;
        return this;
    }

    public CacheSettings build() {
        return new Built(expireAfterAccess, expireAfterWrite, maxEntries, local, replicateViaCopy);
    }

    private record Built(Long getExpireAfterAccess, Long getExpireAfterWrite, Integer getMaxEntries, Boolean getLocal,
            Boolean getReplicateViaCopy) implements CacheSettings {
    }
}
