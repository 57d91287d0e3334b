package com.atlassian.cache;

/** How a cache is to behave; null where nothing is said. [S] C6 OSSAPI */
public interface CacheSettings {

    Long getExpireAfterAccess();

    Long getExpireAfterWrite();

    Integer getMaxEntries();

    Boolean getLocal();

    Boolean getReplicateViaCopy();
}
