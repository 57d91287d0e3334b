package org.chorus.topic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;
import org.chorus.text.Words;

/** A topic's name as somebody writes it. @throws InvalidInput when it is empty, too long, or has no letter or digit */
public record TopicName(String spelling) {

    private static final int LONGEST = 60;
    private static final int LONGEST_SLUG = 120;
    /** As in `series`; what leaves less than three letters, such as `dies`, may yet become `diesel`. */
    private static final Pattern BEGUN_IES = Pattern.compile("(?<=.{3})i(?:es?)?$");
    /** As in `process`, `status` and `analysis`, but not in `bureaus`. */
    private static final Pattern ONLY_LOOKS_PLURAL = Pattern.compile("(?:ss|is|(?<!ea)us)$");
    private static final Pattern SIBILANT_AND_E = Pattern.compile("(?:ss|x|ch|sh|z)e$");

    public TopicName {
        spelling = TextRules.line("topic", unhashed(spelling), LONGEST);
        if (slugOf(spelling).isEmpty()) {
            throw new InvalidInput("topic.no-word", "The topic \"" + spelling + "\" has no letter or digit.", spelling);
        }
    }

    /**
     * What makes two spellings one topic: case, accents, separators and a plural's ending do not count, so that
     * `Machine-Learnings` and `machine learning` are the same.
     */
    public String slug() {
        return slugOf(spelling);
    }

    /**
     * What slugs of names that begin with this text begin with; may be empty. Nobody knows whether the last word is
     * written to its end, so of that only an ending goes which no slug would have.
     */
    static String slugPrefixOf(String begin) {
        List<String> words = words(unhashed(begin));
        int last = words.size() - 1;
        return last < 0 ? "" : bounded(words.stream().limit(last).map(TopicName::singular).collect(Collectors.joining())
                + begun(words.get(last)));
    }

    /** `tools` is looked for as `tool`, and `companies` as `compan`, since it is `company` in a slug. */
    private static String begun(String word) {
        Matcher plural = BEGUN_IES.matcher(word);
        if (plural.find()) {
            return plural.replaceFirst("");
        }
        String whole = singular(word);
        return word.startsWith(whole) ? whole : word;
    }

    private static String slugOf(String name) {
        return bounded(words(name).stream().map(TopicName::singular).collect(Collectors.joining()));
    }

    /** `C++` and `C#` are not `C`. */
    private static List<String> words(String name) {
        return Words.of(name.replace("+", " plus ").replace("#", " sharp "));
    }

    /** Good enough to join what people write for one thing, in English and French; not a grammar. */
    private static String singular(String word) {
        return withoutMuteE(withoutPlural(word));
    }

    private static String withoutPlural(String word) {
        if (word.length() < 4 || ONLY_LOOKS_PLURAL.matcher(word).find()) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") || word.endsWith("eaux") ? word.substring(0, word.length() - 1) : word;
    }

    /** `boxes` without its s is `boxe`, and no grammar says that `caches` is not one `cach`; so neither keeps the e. */
    private static String withoutMuteE(String word) {
        return SIBILANT_AND_E.matcher(word).find() ? word.substring(0, word.length() - 1) : word;
    }

    private static String unhashed(String name) {
        return name == null ? "" : name.strip().replaceFirst("^#+", "");
    }

    private static String bounded(String slug) {
        return slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    }
}
