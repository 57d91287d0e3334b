package org.chorus.sandbox.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chorus.sandbox.Refusal;

/**
 * The packages that apps may import: what Confluence is known to export, and nothing else that happens to be on the
 * sandbox's own class path.
 */
public final class ExportedPackages {

    /** A class of the library, the prefix of its exported packages, and the version Confluence exports them in. */
    private record Library(String anchor, String prefix, String version) {
    }

    private static final Library[] LIBRARIES = {
        new Library("com.atlassian.sal.api.user.UserKey", "com.atlassian.", "10.2.0"),
        // Signatures that the app does not use, but apps could.
        new Library("com.atlassian.cache.CacheManager", "com.atlassian.", "10.2.0"),
        new Library("net.java.ao.RawEntity", "net.java.ao", "6.1.1"),
        new Library("jakarta.servlet.Servlet", "jakarta.servlet", "6.0.0"),
        new Library("jakarta.mail.Multipart", "jakarta.mail", "2.1.3"),
        new Library("jakarta.ws.rs.Path", "jakarta.ws.rs", "3.1.0"),
        new Library("jakarta.inject.Inject", "jakarta.inject", "2.0.1"),
        new Library("com.fasterxml.jackson.annotation.JsonProperty", "com.fasterxml.jackson.annotation", "2.21.3"),
        new Library("com.fasterxml.jackson.core.JsonParser", "com.fasterxml.jackson.core", "2.21.3"),
        new Library("com.fasterxml.jackson.databind.ObjectMapper", "com.fasterxml.jackson.databind", "2.21.3"),
        new Library("org.slf4j.Logger", "org.slf4j", "1.7.36"),
        new Library("io.atlassian.fugue.Option", "io.atlassian.fugue", "6.1.2"),
        new Library("org.apache.commons.lang3.StringUtils", "org.apache.commons.lang3", "3.14.0"),
        new Library("org.apache.commons.codec.binary.Hex", "org.apache.commons.codec", "1.17.1"),
        // What the Spring bundles need of the host.
        new Library("org.apache.commons.logging.Log", "org.apache.commons.logging", "1.2"),
        new Library("org.aopalliance.aop.Advice", "org.aopalliance", "1.0"),
    };

    private ExportedPackages() {
    }

    /**
     * As the framework property {@code org.osgi.framework.system.packages.extra} wants it.
     *
     * @throws Refusal for one to leave out that is not there
     */
    static String header(Set<String> without) {
        Map<String, String> versions = all();
        without.stream().filter(name -> !versions.containsKey(name)).findFirst().ifPresent(unknown -> {
            throw new Refusal("The sandbox has no package " + unknown + " that it could be without.");
        });
        versions.keySet().removeAll(without);
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    /** Package name to version. */
    public static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        for (Library library : LIBRARIES) {
            for (String name : packages(library)) {
                versions.put(name, library.version());
            }
        }
        return versions;
    }

    private static Collection<String> packages(Library library) {
        try {
            Class<?> anchor = Class.forName(library.anchor(), false, ExportedPackages.class.getClassLoader());
            Path location = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(location) ? packages(location, library.prefix())
                    : packagesOfJar(location, library.prefix());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("The sandbox lacks " + library.anchor(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<String> packagesOfJar(Path jar, String prefix) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            return packages(files.getPath("/"), prefix);
        }
    }

    private static Collection<String> packages(Path root, String prefix) throws IOException {
        Set<String> names = new TreeSet<>();
        Path folder = root.resolve(prefix.replace('.', '/'));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString())
                    .map(name -> name.replaceAll("[/\\\\]", ".").replaceAll("\\.$", ""))
                    .forEach(names::add);
        }
        return names;
    }
}
