package org.chorus.sandbox.plugin;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One app in the host: its descriptor and, while it is enabled, its classes and beans. */
public interface InstalledPlugin {

    PluginDescriptor descriptor();

    default String key() {
        return descriptor().key();
    }

    boolean enabled();

    /** The jar as it was installed. */
    Path jar();

    /** Sees what the app sees: its own classes and what the host exports. */
    ClassLoader classLoader();

    /**
     * A new instance, built by the app's Spring context through its constructor.
     *
     * @throws org.chorus.sandbox.Refusal naming the class if it is missing or cannot be built
     */
    Object create(String className);

    /** A new instance, built by the app's Spring context through its constructor. */
    <T> T create(Class<T> type);

    /** The bean of that id in {@code META-INF/spring}. */
    Optional<Object> bean(String id);

    /** All beans of a type; none if the app declares none. */
    <T> List<T> beans(Class<T> type);

    /** A file in the jar, by its path without leading slash. */
    Optional<URL> resource(String path);

    /** The paths below a folder of the jar, such as all classes of a package; {@code pattern} like {@code *.class}. */
    List<String> resources(String folder, String pattern, boolean deep);
}
