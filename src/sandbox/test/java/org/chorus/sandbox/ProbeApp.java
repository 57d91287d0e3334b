package org.chorus.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.chorus.probe.Notes;

/** Packs the classes of {@code org.chorus.probe} as an app with whatever descriptor a test wants. */
public final class ProbeApp {

    private final Path folder;
    private final List<String> modules = new ArrayList<>();
    private final List<String> beans = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String version = "1.0.0";

    private ProbeApp(Path folder) {
        this.folder = folder;
    }

    /** An app with nothing in it but its classes. */
    public static ProbeApp in(Path folder) {
        return new ProbeApp(folder);
    }

    /** An app with a table and the bean {@code notes} that keeps it. */
    public static ProbeApp withNotes(Path folder) {
        return new ProbeApp(folder)
                .module("<ao key='ao' namespace='org.chorus.probe'><entity>org.chorus.probe.Note</entity></ao>")
                .bean("<osgi:reference id='ao' interface='com.atlassian.activeobjects.external.ActiveObjects'/>")
                .bean("<bean id='notes' class='" + Notes.class.getName() + "'/>");
    }

    public ProbeApp version(String wanted) {
        this.version = wanted;
        return this;
    }

    /** An element of the descriptor. */
    public ProbeApp module(String xml) {
        modules.add(xml);
        return this;
    }

    /** An element of META-INF/spring. */
    public ProbeApp bean(String xml) {
        beans.add(xml);
        return this;
    }

    public ProbeApp file(String path, String content) {
        files.put(path, content);
        return this;
    }

    public Path jar() {
        Path jar = folder.resolve("probe-" + version + ".jar");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("atlassian-plugin.xml", descriptor());
        texts.put("META-INF/spring/probe.xml", spring());
        texts.putAll(files);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                put(zip, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            addClasses(zip);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String descriptor() {
        return "<atlassian-plugin key='org.chorus.probe' name='Probe' plugins-version='2'><plugin-info><version>"
                + version + "</version></plugin-info>" + String.join("\n", modules) + "</atlassian-plugin>";
    }

    private String spring() {
        return """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                       http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                       default-autowire="constructor">
                """ + String.join("\n", beans) + "</beans>";
    }

    private Manifest manifest() throws IOException {
        String text = """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: org.chorus.probe
                Bundle-Version: %s
                Atlassian-Plugin-Key: org.chorus.probe
                Spring-Context: *;timeout:=60
                DynamicImport-Package: *
                """.formatted(version);
        try (InputStream in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return new Manifest(in);
        }
    }

    private static void addClasses(JarOutputStream zip) throws IOException {
        Path root = classesRoot();
        try (Stream<Path> classes = Files.list(root.resolve("org/chorus/probe"))) {
            for (Path file : classes.sorted().toList()) {
                put(zip, root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static Path classesRoot() {
        try {
            return Path.of(Notes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(JarOutputStream zip, String name, byte[] content) throws IOException {
        if (!name.equals(JarFile.MANIFEST_NAME)) {
            zip.putNextEntry(new JarEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
    }
}
