package org.chorus.sandbox.web.template;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The app's templates as they are in its sources: what is wrong with them is known before a jar is built and run. */
public class AppSoyTest {

    private static final Path RESOURCES = Path.of("../main/resources");
    private static final Pattern NAMED = Pattern.compile("[\"/](Chorus\\.[A-Z]\\w*\\.\\w+)\"");

    private final List<Path> files = filesIn(RESOURCES.resolve("soy"));
    private final List<SoySource> sources = files.stream().map(file -> new SoySource(read(file))).toList();

    /** The compiler refuses what uses or lacks a parameter that its comment does not say, and a call that gives too few. */
    @Test
    public void allCompileAndTheirCommentsSayWhatTheyTake() {
        Set<URL> module = files.stream().map(AppSoyTest::url).collect(Collectors.toSet());
        StringBuilder out = new StringBuilder();

        try (SoyEngine engine = new SoyEngine(new SampleSurroundings(Map.of()), key -> module, List::of)) {
            engine.render(out, "org.chorus:templates", "Chorus.Macro.note", Map.of("text", "Gone"), Map.of());
        }

        assertTrue(out.toString(), out.toString().contains(">Gone</p>"));
    }

    @Test
    public void everyTemplateThatIsNamedIsThere() {
        Set<String> named = all(SoySource::calls);
        named.addAll(namedOutside());
        named.removeAll(all(SoySource::templates));

        assertEquals(Set.of(), named);
    }

    @Test
    public void everyTemplateIsNamedSomewhere() {
        Set<String> idle = all(SoySource::templates);
        idle.removeAll(all(SoySource::calls));
        idle.removeAll(namedOutside());

        assertEquals(Set.of(), idle);
    }

    @Test
    public void everyTextAskedForIsInTheBundle() throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("i18n/chorus.properties"))) {
            bundle.load(reader);
        }
        Set<String> unknown = all(SoySource::texts);
        unknown.removeAll(bundle.stringPropertyNames());

        assertEquals(Set.of(), unknown);
    }

    @Test
    public void whatIsNamedIsFound() {
        SoySource source = new SoySource("{namespace T autoescape=\"contextual\"}\n{template .a}\n{call .b data=\"all\"/}"
                + "{call Other.c}{param x: getText('t.x', 1)/}{/call}\n{/template}\n");

        assertEquals(Set.of("T.a"), source.templates());
        assertEquals(Set.of("T.b", "Other.c"), source.calls());
        assertEquals(Set.of("t.x"), source.texts());
    }

    private Set<String> all(Function<SoySource, Set<String>> names) {
        return sources.stream().flatMap(source -> names.apply(source).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By screens, macros and the descriptor. */
    private static Set<String> namedOutside() {
        Set<String> named = new HashSet<>();
        Stream.concat(filesIn(Path.of("../main/java")).stream(), Stream.of(Path.of("../../atlassian-plugin.xml"))).forEach(file ->
                NAMED.matcher(read(file)).results().map((MatchResult found) -> found.group(1)).forEach(named::add));
        return named;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(file.toString(), impossible);
        }
    }
}
