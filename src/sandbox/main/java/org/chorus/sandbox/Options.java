package org.chorus.sandbox;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person asked for with {@code -Dsandbox.*}. */
record Options(Path jar, Path home, int port, boolean fresh, boolean demo, String database, Set<String> without) {

    private static final int HIGHEST_PORT = 65_535;

    static Options ofSystem() {
        return new Options(
                Path.of(text("plugin.jar", "src/target/chorus-1.0.0.jar")).toAbsolutePath().normalize(),
                home(text("sandbox.root", ""), text("sandbox.home", "sandbox-home")),
                port(text("sandbox.port", "1990")),
                flag("sandbox.fresh", "false"), flag("sandbox.demo", "true"), text("sandbox.db", "h2"),
                names(text("sandbox.without", "")));
    }

    private static String text(String name, String otherwise) {
        String value = System.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** Between commas. */
    private static Set<String> names(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** {@code -Dsandbox.fresh} alone means yes. */
    private static boolean flag(String name, String otherwise) {
        String value = System.getProperty(name);
        return Boolean.parseBoolean(value == null ? otherwise : value.isBlank() ? "true" : value.strip());
    }

    /** A relative folder is meant from the root of the project, wherever Maven was called. */
    private static Path home(String root, String folder) {
        return Path.of(root).resolve(folder).toAbsolutePath().normalize();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number that is out of range.
        }
        throw new Refusal("-Dsandbox.port=" + text + " is no port; it must be a number from 0 to " + HIGHEST_PORT + ".");
    }
}
