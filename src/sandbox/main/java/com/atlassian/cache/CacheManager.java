package com.atlassian.cache;

/** Where an app gets its caches. [S] C6 OSSAPI; the methods stand on CacheFactory there, which links the same */
public interface CacheManager {

    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
