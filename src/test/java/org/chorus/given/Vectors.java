package org.chorus.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Strings that broke other programs; see `vectors/NOTICE`. */
public final class Vectors {

    private static final List<String> FILES =
            List.of("html5-security-cheatsheet.json", "dompurify.json", "naughty-strings.json");

    private Vectors() {
    }

    public static List<String> all() {
        return FILES.stream().flatMap(Vectors::in).toList();
    }

    private static Stream<String> in(String file) {
        try (InputStream json = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            return Stream.of(new ObjectMapper().readValue(json, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
