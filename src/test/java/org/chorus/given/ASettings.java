package org.chorus.given;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chorus.host.Settings;

/** The host's settings in a map. */
public final class ASettings implements Settings {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
        values.put(name, value);
    }
}
