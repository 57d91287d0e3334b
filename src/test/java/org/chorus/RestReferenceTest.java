package org.chorus;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What `docs/rest.md` says is what there is. */
public final class RestReferenceTest {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("main/java/org/chorus");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    /** Their problems are shown on pages and not told over REST. */
    private static final String PAGES = ".*(/(page|macro|app)/.*|Servlet\\.java)";
    private static final String REFERENCE = read(java.nio.file.Path.of("docs/rest.md"));
    private static final Pattern ADDRESS = Pattern.compile("^\\| `(GET|POST|PUT|DELETE) (/[^`?]*)[^`]*` \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("^\\| `([a-z.-]+)` \\| \\d{3} \\|", Pattern.MULTILINE);
    private static final Pattern CITED = Pattern.compile("`([a-z]+\\.[a-z-]+)`");
    private static final Pattern THROWN =
            Pattern.compile("new (?:InvalidInput|Forbidden|Conflict)\\(\\s*\"([a-z.-]+)\"|new (Missing)\\(\"([a-z]+)\"\\)");

    @Test
    public void everyAddressIsDescribedAndEveryDescriptionHasAnAddress() {
        assertEquals(String.join("\n", addresses()), String.join("\n", all(ADDRESS, 1, 2)));
    }

    @Test
    public void thereAreAddresses() {
        assertFalse(addresses().isEmpty());
    }

    @Test
    public void everyCodeIsExplainedAndNoOther() {
        assertEquals(String.join("\n", thrown()), String.join("\n", all(CODE, 1)));
    }

    @Test
    public void noAddressIsSaidToRefuseWithACodeThatIsNotExplained() {
        Set<String> cited = new TreeSet<>(all(CITED, 1));
        cited.removeAll(all(CODE, 1));
        cited.removeIf(code -> code.startsWith("request.") || code.startsWith("site.") || code.matches("[a-z]+\\.(empty|too-long)"));

        assertEquals(Set.of(), cited);
    }

    private static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        files(CLASSES).filter(file -> file.toString().matches(".*/rest/\\w+\\.class")).map(RestReferenceTest::load)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(resource -> Stream.of(resource.getMethods()))
                .forEach(method -> addresses.addAll(addressesOf(method)));
        return addresses;
    }

    private static Set<String> addressesOf(Method method) {
        Path above = method.getDeclaringClass().getAnnotation(Path.class);
        Path below = method.getAnnotation(Path.class);
        String path = above == null ? "" : above.value() + (below == null ? "" : below.value());
        Set<String> addresses = new TreeSet<>();
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                addresses.add(verb.value() + " " + path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}"));
            }
        }
        return addresses;
    }

    private static Class<?> load(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Set<String> thrown() {
        Set<String> codes = new TreeSet<>();
        files(SOURCES).filter(file -> file.toString().endsWith(".java") && !file.toString().matches(PAGES)).forEach(file -> {
            Matcher thrown = THROWN.matcher(read(file));
            while (thrown.find()) {
                codes.add(thrown.group(2) == null ? thrown.group(1) : thrown.group(3) + ".missing");
            }
        });
        return codes;
    }

    private static Stream<java.nio.file.Path> files(java.nio.file.Path folder) {
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups of every match, a blank between them. */
    private static Set<String> all(Pattern pattern, int... groups) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(REFERENCE);
        while (matcher.find()) {
            StringBuilder match = new StringBuilder();
            for (int group : groups) {
                match.append(match.isEmpty() ? "" : " ").append(matcher.group(group));
            }
            found.add(match.toString());
        }
        return found;
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("run from the module's folder: " + file.toAbsolutePath(), e);
        }
    }
}
