package org.chorus.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The jar in a real OSGi framework that exports what Confluence 10.2 is known to export to apps, and nothing else:
 * its own API, the packages of `platform` and the few libraries that apps are seen to use.
 */
public class BundleIT {

    /** Prefix of packages and the version Confluence 10.2 exports them in. */
    private static final Map<String, String> EXPORTED = Map.of("com.atlassian.", "10.2.0", "net.java.ao", "6.1.1",
            "jakarta.servlet", "6.0.0", "jakarta.ws.rs", "3.1.0", "jakarta.inject", "2.0.1",
            "com.fasterxml.jackson.", "2.21.3", "org.slf4j", "1.7.36", "io.atlassian.fugue", "6.1.2");
    /** The host has these; our signatures do not, because only the descriptor names them. */
    private static final Set<String> CONDITIONS = Set.of("com.atlassian.confluence.plugin.descriptor.web.conditions",
            "com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions");

    @Rule
    public final TemporaryFolder storage = new TemporaryFolder();

    private Framework framework;
    private Bundle bundle;

    @Before
    public void installTheJar() throws BundleException, IOException {
        framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.getRoot().getPath(),
                Constants.FRAMEWORK_BOOTDELEGATION, "",
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exports()));
        framework.start();
        try (InputStream jar = Files.newInputStream(TheJar.PATH)) {
            bundle = framework.getBundleContext().installBundle("chorus", jar);
        }
        bundle.start();
    }

    @After
    public void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    public void itResolvesAndStarts() {
        assertEquals(Bundle.ACTIVE, bundle.getState());
    }

    /** All imports are optional, so that resolving alone would prove nothing. */
    @Test
    public void everyPackageItImportsIsThere() {
        Set<String> wired = bundle.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package").stream()
                .map(BundleWire::getCapability).map(given -> given.getAttributes().get("osgi.wiring.package").toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> imported = Stream.of(bundle.getHeaders().get(Constants.IMPORT_PACKAGE).split(",(?=[a-z])"))
                .map(clause -> clause.split(";")[0]).collect(Collectors.toCollection(TreeSet::new));

        imported.removeAll(CONDITIONS);
        wired.removeAll(CONDITIONS);
        assertEquals(imported, wired);
        assertTrue(imported.size() > 20);
    }

    /** A library whose own dependency we left out, or a package the host keeps to itself, would show here. */
    @Test
    public void everyClassInItLinks() {
        List<String> broken = new ArrayList<>();
        for (String file : TheJar.classes()) {
            String name = file.replace('/', '.').replaceAll("\\.class$", "");
            try {
                Class<?> type = bundle.loadClass(name);
                type.getDeclaredMethods();
                type.getDeclaredFields();
                type.getDeclaredConstructors();
            } catch (ClassNotFoundException | LinkageError e) {
                broken.add(name + ": " + e);
            }
        }

        assertEquals(List.of(), broken);
    }

    private static String exports() throws IOException {
        Map<String, String> packages = new HashMap<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (entry.endsWith(".jar") || entry.contains("confluence-api")) {
                packagesIn(java.nio.file.Path.of(entry)).forEach(name -> EXPORTED.forEach((prefix, version) -> {
                    if (name.startsWith(prefix)) {
                        packages.put(name, version);
                    }
                }));
            }
        }
        return packages.entrySet().stream().map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .sorted().collect(Collectors.joining(","));
    }

    private static Set<String> packagesIn(java.nio.file.Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            try (Stream<java.nio.file.Path> files = Files.walk(entry)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> entry.relativize(file.getParent()).toString().replace('/', '.')).collect(Collectors.toSet());
            }
        }
        try (var jar = new java.util.jar.JarFile(entry.toFile())) {
            return jar.stream().map(Object::toString).filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.')).collect(Collectors.toSet());
        }
    }
}
