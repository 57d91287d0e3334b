package org.chorus.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The app's own classes. */
public final class OwnTypes {

    private static final Path CLASSES = Path.of("target/classes");

    private OwnTypes() {
    }

    static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/chorus"))) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.'))
                    .sorted().<Class<?>>map(OwnTypes::named).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Class<?> named(String name) {
        try {
            return Class.forName(name, false, OwnTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no class " + name, e);
        }
    }
}
