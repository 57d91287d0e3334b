package org.chorus.sandbox.acceptance;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** The REST endpoints that the built jar really has, as `GET /boards/{}`: read from its classes, not from a list. */
final class JarEndpoints {

    private JarEndpoints() {
    }

    static Set<String> of(java.nio.file.Path jar) {
        Set<String> endpoints = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            file.stream().map(entry -> entry.getName())
                    .filter(name -> name.startsWith("org/chorus/") && name.contains("/rest/") && name.endsWith(".class"))
                    .forEach(name -> collect(classes, name, endpoints));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return endpoints;
    }

    private static void collect(ClassLoader classes, String entry, Set<String> endpoints) {
        try {
            Class<?> type = classes.loadClass(entry.substring(0, entry.length() - 6).replace('/', '.'));
            Path root = type.getAnnotation(Path.class);
            if (root == null) {
                return;
            }
            for (Method method : type.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        endpoints.add(verb.value() + " " + template(root, method.getAnnotation(Path.class)));
                    }
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(entry, e);
        }
    }

    private static String template(Path root, Path own) {
        return normal("/" + root.value() + "/" + (own == null ? "" : own.value()));
    }

    /** Names of variables and slashes at the ends do not matter. */
    static String normal(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("\\{[^/]*\\}", "{}").replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }
}
