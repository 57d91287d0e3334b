package org.chorus.texts;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** Every text is there in every language, is used, and can be filled in. */
public class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Bundle english = Bundle.of("");
    private final List<Bundle> others = List.of(Bundle.of("_de"), Bundle.of("_fr"));
    private final List<Bundle> all = List.of(english, others.get(0), others.get(1));

    @Test
    public void everyLanguageHasEveryText() {
        for (Bundle language : others) {
            assertEquals(language.file(), english.texts().keySet(), language.texts().keySet());
        }
    }

    @Test
    public void noTextIsEmptyOrGivenTwice() {
        for (Bundle language : all) {
            assertEquals(language.file(), language.texts().size(), language.lines());
            assertEquals(language.file(), List.of(), language.texts().entrySet().stream()
                    .filter(text -> text.getValue().isBlank()).map(text -> text.getKey()).toList());
        }
    }

    @Test
    public void everyUseIsDefined() {
        Set<String> undefined = new TreeSet<>(Uses.keys());
        undefined.addAll(Uses.madeByTheHost());
        undefined.removeAll(english.texts().keySet());

        assertEquals(Set.of(), undefined);
    }

    @Test
    public void everyTextIsUsed() {
        Set<String> uses = new TreeSet<>(Uses.keys());
        uses.addAll(Uses.madeByTheHost());
        Set<String> beginnings = Uses.beginnings();

        assertEquals(List.of(), english.texts().keySet().stream()
                .filter(key -> !uses.contains(key) && beginnings.stream().noneMatch(key::startsWith)).toList());
    }

    @Test
    public void everyProblemHasASentence() {
        assertEquals(List.of(), Uses.problems().stream().map(code -> "chorus.problem." + code)
                .filter(key -> !english.texts().containsKey(key)).toList());
    }

    @Test
    public void germanSpeaksToEverybodyWithTheSameRespect() {
        Pattern familiar = Pattern.compile("(?iu)\\b(du|dich|dir|dein\\p{L}*)\\b");

        assertEquals(List.of(), others.get(0).texts().entrySet().stream()
                .filter(text -> familiar.matcher(text.getValue()).find()).map(text -> text.getKey()).toList());
    }

    /** A straight apostrophe would swallow arguments where the host formats, and show doubled where it does not. */
    @Test
    public void apostrophesAreTypographic() {
        for (Bundle language : all) {
            assertEquals(language.file(), List.of(), language.texts().entrySet().stream()
                    .filter(text -> text.getValue().contains("'")).map(text -> text.getKey()).toList());
        }
    }

    /** The host may read them in either encoding. */
    @Test
    public void filesHoldNothingButAscii() throws IOException {
        for (Bundle language : all) {
            byte[] bytes = Files.readAllBytes(Path.of(language.file()));
            for (byte one : bytes) {
                assertEquals(language.file(), one & 0x7f, one);
            }
        }
    }

    @Test
    public void everyLanguageFillsInTheSameArguments() {
        for (Bundle language : others) {
            for (String key : english.texts().keySet()) {
                assertEquals(language.file() + " " + key, arguments(english.texts().get(key)), arguments(language.texts().getOrDefault(key, "")));
            }
        }
    }

    @Test
    public void everyTextWithArgumentsCanBeFormatted() {
        for (Bundle language : all) {
            language.texts().forEach((key, text) -> {
                if (!arguments(text).isEmpty()) {
                    new MessageFormat(text);
                }
            });
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
