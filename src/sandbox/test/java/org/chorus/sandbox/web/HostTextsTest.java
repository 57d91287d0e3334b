package org.chorus.sandbox.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

public class HostTextsTest {

    private static final String FOLDER = "/org/chorus/sandbox/web/";
    private static final Pattern USED = Pattern.compile("\\$text\\.get\\([\"']([a-zA-Z.]+)[\"']");

    @Test
    public void everyLanguageHasEveryText() throws IOException {
        assertEquals(keys("texts.properties"), keys("texts_de.properties"));
        assertEquals(keys("texts.properties"), keys("texts_fr.properties"));
    }

    @Test
    public void everyTextThatATemplateAsksForIsThere() throws IOException, URISyntaxException {
        Set<String> known = keys("texts.properties");
        Path folder = Path.of(HostTextsTest.class.getResource(FOLDER + "template").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".vm")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    assertTrue(file.getFileName() + " asks for " + used.group(1), known.contains(used.group(1)));
                }
            }
        }
    }

    private static Set<String> keys(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                HostTextsTest.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return new TreeSet<>(texts.stringPropertyNames());
        }
    }
}
