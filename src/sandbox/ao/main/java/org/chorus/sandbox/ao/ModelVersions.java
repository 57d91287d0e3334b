package org.chorus.sandbox.ao;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how far an app's tables have been upgraded; the host keeps it among its settings. */
public interface ModelVersions {

    Optional<String> read(String key);

    void write(String key, String version);

    /** Forgotten at the end, for databases in memory. */
    static ModelVersions inMemory() {
        Map<String, String> versions = new ConcurrentHashMap<>();
        return new ModelVersions() {

            @Override
            public Optional<String> read(String key) {
                return Optional.ofNullable(versions.get(key));
            }

            @Override
            public void write(String key, String version) {
                versions.put(key, version);
            }
        };
    }
}
