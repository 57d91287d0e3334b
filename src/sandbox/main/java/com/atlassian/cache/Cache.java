package com.atlassian.cache;

/** Values by key, for a while. [S] C6 OSSAPI */
public interface Cache<K, V> {

    String getName();

    V get(K key);

    void put(K key, V value);

    void remove(K key);

    void removeAll();
}
