package org.chorus.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where texts are used: in Java, templates, scripts and the descriptor. */
final class Uses {

    private static final List<Path> PLACES = List.of(Path.of("main/java"), Path.of("main/resources/soy"),
            Path.of("../frontend/src"), Path.of("../atlassian-plugin.xml"));
    /** A whole key between quotation marks. */
    private static final Pattern KEY = Pattern.compile("[\"'`](chorus\\.[a-z][\\w-]*(?:\\.[\\w-]+)+)[\"'`]");
    /** The beginning of a key whose rest is put together. */
    private static final Pattern BEGINNING = Pattern.compile("[\"'`](chorus\\.[a-z][\\w.-]*\\.)(?:[\"'`]|\\$\\{)");
    private static final Pattern MACRO = Pattern.compile("<xhtml-macro name=\"([\\w-]+)\"(.*?)</xhtml-macro>", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("<parameter name=\"(\\w+)\"");
    private static final Pattern PROBLEM = Pattern.compile("new (?:InvalidInput|Forbidden|Conflict)\\(\\s*\"([a-z][a-z.-]*)\"");
    private static final Pattern MISSING = Pattern.compile("new Missing\\(\\s*\"([a-z-]+)\"");
    private static final Pattern ANSWERED = Pattern.compile("(?:answer|text)\\((?:\\d+, )?\"([a-z]+(?:[.-][a-z-]+)*)\", \"");

    private Uses() {
    }

    static Set<String> keys() {
        return found(KEY);
    }

    static Set<String> beginnings() {
        return found(BEGINNING);
    }

    /** Keys that the host makes itself of the app, a macro and its parameter, for the macro browser. */
    static Set<String> madeByTheHost() {
        String descriptor = read(Path.of("../atlassian-plugin.xml"));
        Set<String> keys = new TreeSet<>();
        MACRO.matcher(descriptor).results().forEach(macro -> {
            String key = "org.chorus." + macro.group(1);
            keys.add(key + ".label");
            PARAMETER.matcher(macro.group(2)).results().forEach(found -> keys.add(key + ".param." + found.group(1) + ".label"));
        });
        return keys;
    }

    /** Codes of all problems that the sources name as a whole. */
    static Set<String> problems() {
        Set<String> codes = new TreeSet<>(found(PROBLEM));
        found(MISSING).forEach(thing -> codes.add(thing + ".missing"));
        codes.addAll(found(ANSWERED));
        return codes;
    }

    private static Set<String> found(Pattern pattern) {
        return sources().stream().flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        return PLACES.stream().flatMap(Uses::files).map(Uses::read).toList();
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".test.ts")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
