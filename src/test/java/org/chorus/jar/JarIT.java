package org.chorus.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What is in the jar, and what must never be. */
public class JarIT {

    private static final int JAVA_17 = 61;
    private static final Path GOLDEN = Path.of("test/resources/golden/manifest.txt");

    @Test
    public void holdsNoClassButOurOwnAndTheLibrariesMovedUnderOurName() {
        assertEquals(List.of(), TheJar.classes().stream().filter(name -> !name.startsWith("org/chorus/")).toList());
        assertFalse(TheJar.names().toString(), TheJar.names().stream().anyMatch(name -> name.startsWith("org/chorus/sandbox/")));
    }

    @Test
    public void holdsNoClassOfTheTests() throws IOException {
        Path tests = Path.of("target/test-classes");
        Set<String> inJar = new HashSet<>(TheJar.classes());
        try (Stream<Path> files = Files.walk(tests)) {
            assertEquals(List.of(), files.map(file -> tests.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && inJar.contains(name)).toList());
        }
    }

    @Test
    public void everyClassIsForJava17OrOlderAndOursForJava17() {
        for (String name : TheJar.classes()) {
            byte[] bytes = TheJar.bytes(name);
            int version = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
            assertTrue(name + " has version " + version, version <= JAVA_17);
            assertTrue(name + " has version " + version, name.startsWith("org/chorus/shaded/") || version == JAVA_17);
        }
    }

    @Test
    public void everyFileIsThereOnceAndNothingIsLeftOverFromLibraries() {
        List<String> names = TheJar.names();

        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(Set.of("META-INF/", "META-INF/MANIFEST.MF", "META-INF/spring/", "META-INF/spring/chorus.xml",
                        "META-INF/licenses/", "META-INF/licenses/NOTICE.txt", "META-INF/licenses/apache-2.0.txt", "META-INF/licenses/autolink.txt",
                        "META-INF/licenses/commonmark.txt", "META-INF/licenses/snowball.txt"),
                names.stream().filter(name -> name.startsWith("META-INF/")).collect(Collectors.toSet()));
        assertFalse(names.toString(), names.stream().anyMatch(name -> name.endsWith("module-info.class") || name.endsWith(".jar")));
    }

    @Test
    public void everyLibraryItCarriesIsNamedWithItsLicence() {
        String notice = new String(TheJar.bytes("META-INF/licenses/NOTICE.txt"), StandardCharsets.UTF_8);
        Set<String> carried = TheJar.names().stream().filter(name -> name.matches("org/chorus/shaded/[^/]+/.*"))
                .map(name -> name.split("/")[3]).collect(Collectors.toSet());

        assertEquals(Set.of("commonmark", "autolink", "owasp", "csv", "diff", "snowball"), carried);
        for (String library : carried) {
            assertTrue(library, notice.contains("org.chorus.shaded." + library));
        }
        notice.lines().filter(line -> line.contains(".txt")).map(line -> line.replaceFirst(".* (\\S+\\.txt).*", "META-INF/licenses/$1"))
                .forEach(file -> assertTrue(file, TheJar.names().contains(file)));
    }

    @Test
    public void isTheAppThatItsDescriptorSays() {
        String descriptor = new String(TheJar.bytes("atlassian-plugin.xml"), StandardCharsets.UTF_8);

        assertTrue(descriptor, descriptor.startsWith("<atlassian-plugin key=\"org.chorus\""));
        assertFalse("every ${...} is filled in", descriptor.contains("${"));
    }

    /** After a wanted change: `-Dgolden.write`, and read the difference. */
    @Test
    public void theManifestIsTheOneWeAgreedOn() throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        TheJar.manifest().getMainAttributes().forEach((name, value) ->
                headers.put(name.toString(), List.of(value.toString().split(",(?=[a-z])"))));
        String actual = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().stream().map(part -> "\n  " + part).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
        if (System.getProperty("golden.write") != null) {
            Files.writeString(GOLDEN, actual);
        }

        assertEquals(Files.readString(GOLDEN), actual);
    }

    @Test
    public void annotationsForToolsAreNotAskedOfTheHost() {
        String imports = TheJar.manifest().getMainAttributes().getValue("Import-Package");

        for (String annotations : List.of("javax.annotation", "org.jspecify", "org.checkerframework", "edu.umd")) {
            assertFalse(imports, imports.contains(annotations));
        }
    }
}
