package org.chorus.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Real input that lies beside the project, in `shared/data`: a test that cannot find it fails and says so. */
public final class SharedData {

    private SharedData() {
    }

    /** A real community's 584 proposals. */
    public static Path ideas() {
        return file("eips/ideas.csv");
    }

    /** Every string that broke somebody else's software. */
    public static List<String> vectors() {
        List<String> all = new ArrayList<>();
        for (String name : List.of("html5-security-cheatsheet", "dompurify", "naughty-strings")) {
            try {
                all.addAll(List.of(new ObjectMapper().readValue(file("vectors/" + name + ".json").toFile(), String[].class)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Path file(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test reads ../shared/data/" + name
                        + ", seen from the top of the project, and it is not there (looked upwards from " + here + ")."));
    }
}
