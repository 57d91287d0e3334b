package org.chorus.sandbox.acceptance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The texts of the built jar in English and in one other language, as they come out on a screen. */
final class OwnTexts {

    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern VALUE = Pattern.compile("\\{[^{}]*}");

    private final List<Pattern> english = new ArrayList<>();
    private final List<Pattern> translated = new ArrayList<>();
    /** Most texts stand on many screens, and each is compared with all of ours. */
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param language as in the bundle's name: `de` */
    OwnTexts(String language) {
        Properties from = bundle("chorus");
        Properties to = bundle("chorus_" + language);
        for (String key : from.stringPropertyNames()) {
            String text = from.getProperty(key);
            if (!text.equals(to.getProperty(key))) {
                alternatives(text).stream().filter(OwnTexts::saysSomething).map(OwnTexts::shown).forEach(english::add);
            }
            alternatives(to.getProperty(key, "")).stream().filter(OwnTexts::saysSomething).map(OwnTexts::shown).forEach(translated::add);
        }
    }

    /** Whether a text of a screen is one of ours in English, whatever stands in its gaps, and none in the other language. */
    boolean isEnglish(String shown) {
        return known.computeIfAbsent(shown, this::looksEnglish);
    }

    private boolean looksEnglish(String shown) {
        return english.stream().anyMatch(text -> text.matcher(shown).matches())
                && translated.stream().noneMatch(text -> text.matcher(shown).matches());
    }

    /** A choice is as many texts as it has branches; the others are one. */
    private static List<String> alternatives(String text) {
        Matcher choice = CHOICE.matcher(text);
        if (!choice.find()) {
            return List.of(text);
        }
        List<String> all = new ArrayList<>();
        for (String branch : choice.group(1).split("\\|")) {
            String words = branch.replaceFirst("^[^#<\u2264]*[#<\u2264]", "");
            all.addAll(alternatives(text.substring(0, choice.start()) + words + text.substring(choice.end())));
        }
        return all;
    }

    private static boolean saysSomething(String text) {
        return VALUE.matcher(text).replaceAll("").codePoints().filter(Character::isLetter).count() > 1;
    }

    /** What a person wrote in the gaps is never empty. */
    private static Pattern shown(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher gap = VALUE.matcher(text);
        int from = 0;
        while (gap.find()) {
            pattern.append(Pattern.quote(plain(text.substring(from, gap.start())))).append(".+");
            from = gap.end();
        }
        return Pattern.compile(pattern + Pattern.quote(plain(text.substring(from))), Pattern.DOTALL);
    }

    private static String plain(String text) {
        return text.replace("''", "'").replaceAll("\\s+", " ");
    }

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (ZipFile jar = new ZipFile(System.getProperty("plugin.jar"));
                Reader reader = new InputStreamReader(jar.getInputStream(jar.getEntry("i18n/" + name + ".properties")), StandardCharsets.ISO_8859_1)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
