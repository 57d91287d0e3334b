package org.chorus.host;

import java.util.Optional;

/** Small site-wide settings, kept by the host. */
public interface Settings {

    Optional<String> value(String name);

    void put(String name, String value);
}
