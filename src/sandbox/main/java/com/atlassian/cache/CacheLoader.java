package com.atlassian.cache;

/** Finds what a cache does not hold yet. [S] C6 OSSAPI */
public interface CacheLoader<K, V> {

    V load(K key);
}
