package org.chorus;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** Whatever is refused is refused in the reader's own language. */
public final class ProblemSentencesTest {

    private static final String PREFIX = "chorus.problem.";
    private static final Pattern CODE = Pattern.compile("^\\| `([a-z.-]+)` \\| \\d{3} \\|", Pattern.MULTILINE);

    @Test
    public void everyCodeOfTheReferenceHasASentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        Matcher code = CODE.matcher(Files.readString(Path.of("docs/rest.md")));
        while (code.find()) {
            codes.add(PREFIX + code.group(1));
        }
        codes.removeAll(bundle("").stringPropertyNames());

        assertEquals(Set.of(), codes);
    }

    @Test
    public void everyLanguageHasEverySentenceWithTheSameValuesInIt() {
        Properties english = bundle("");
        for (String language : Set.of("_de", "_fr")) {
            Properties other = bundle(language);
            for (String key : problems(english)) {
                assertEquals(key + language, values(english.getProperty(key)), values(other.getProperty(key, "")));
            }
            assertEquals(problems(english), problems(other));
        }
    }

    /** As a plain apostrophe would be eaten by the format, and the value after it with it. */
    private static Set<String> values(String sentence) {
        String filled = new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"<0>", "<1>"});
        return Set.of("blank " + sentence.isBlank(), "first " + filled.contains("<0>"), "second " + filled.contains("<1>"),
                "left " + filled.contains("{"));
    }

    private static Set<String> problems(Properties bundle) {
        return bundle.stringPropertyNames().stream().filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (InputStream file = ProblemSentencesTest.class.getResourceAsStream("/i18n/chorus" + language + ".properties")) {
            bundle.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
