package org.chorus.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The jar that the build has just made. */
final class TheJar {

    static final Path PATH = Path.of(System.getProperty("chorus.jar"));

    private TheJar() {
    }

    /** Names of all files and folders, in the order of the jar. */
    static List<String> names() {
        try (JarFile jar = new JarFile(PATH.toFile())) {
            return Collections.list(jar.entries()).stream().map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> classes() {
        return names().stream().filter(name -> name.endsWith(".class")).toList();
    }

    static byte[] bytes(String name) {
        try (JarFile jar = new JarFile(PATH.toFile()); InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest manifest() {
        try (JarFile jar = new JarFile(PATH.toFile())) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
