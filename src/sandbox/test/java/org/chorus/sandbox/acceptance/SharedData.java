package org.chorus.sandbox.acceptance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real data that lies beside the checkout, in `../shared/data`; a test without it fails and says so. */
public final class SharedData {

    private static final Path FOLDER = folder();

    private SharedData() {
    }

    public static Path ideasFile() {
        return FOLDER.resolve("eips/ideas.csv");
    }

    /** The rows of `ideas.csv` by column, in the order of the file, read by another library than the app's. */
    public static List<Map<String, String>> ideas() {
        return csv(ideasFile());
    }

    /** Who created or edited which proposal when: 6,691 rows. */
    public static List<Map<String, String>> activity() {
        return csv(FOLDER.resolve("eips/activity.csv"));
    }

    public static List<Map<String, String>> csv(Path file) {
        try {
            return csv(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Map<String, String>> csv(String text) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(text)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every string that broke others. */
    public static List<String> vectors() {
        List<String> all = new ArrayList<>();
        for (String name : List.of("html5-security-cheatsheet", "dompurify", "naughty-strings")) {
            try {
                all.addAll(new ObjectMapper().readValue(FOLDER.resolve("vectors/" + name + ".json").toFile(),
                        new TypeReference<List<String>>() { }));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Path folder() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            Path candidate = here.resolve("shared/data");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("The real data is missing: put the folder shared/data beside the checkout");
    }
}
