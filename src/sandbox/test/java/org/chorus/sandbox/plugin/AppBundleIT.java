package org.chorus.sandbox.plugin;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;

public class AppBundleIT {

    /** Conditions of Confluence's own, which the descriptor names and the sandbox answers by other means. */
    private static final Set<String> XML_ONLY = Set.of("com.atlassian.confluence.plugin.descriptor.web.conditions",
            "com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions");

    @Test
    public void theAppImportsNothingThatConfluenceDoesNotExport() throws IOException {
        Set<String> missing = new TreeSet<>(imports(Path.of(System.getProperty("plugin.jar"))));
        missing.removeAll(ExportedPackages.all().keySet());
        missing.removeAll(XML_ONLY);
        missing.removeIf(AppBundleIT::ofFramework);

        assertEquals(Set.of(), missing);
    }

    private static Set<String> imports(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue("Import-Package");
            return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .map(clause -> clause.substring(0, (clause + ";").indexOf(';')).strip())
                    .collect(Collectors.toSet());
        }
    }

    /** The framework exports the JDK's packages and its own by itself. */
    private static boolean ofFramework(String name) {
        return name.startsWith("org.osgi.framework") || ModuleLayer.boot().modules().stream()
                .filter(module -> module.getName().startsWith("java."))
                .anyMatch(module -> module.isExported(name));
    }
}
