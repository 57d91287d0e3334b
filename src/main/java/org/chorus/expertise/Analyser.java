package org.chorus.expertise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.text.Words;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Makes of a text the words that evidence is found by: without endings, case, accents, and without what says nothing.
 * A text is cut by the rules of the language whose commonest words it has most of, of several where they are even; a
 * question by those of all, as a word or two do not tell their language.
 */
final class Analyser {

    /** The most frequent of a work: more of them find no more (see finder.md), and a long page costs no more than a short one. */
    static final int MOST_TERMS = 100;
    /** A question's: an abstract has as many, and more cost time. */
    static final int MOST_ASKED = 150;

    /** A title says in a few words what the text says in many. */
    private static final int TITLE_COUNTS = 2;
    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern STORED_MENTION = Pattern.compile("@\\{[^}]*}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern LONE_LETTER = Pattern.compile("[\\p{IsLatin}\\p{Nd}]");

    private Analyser() {
    }

    /** How often each word stands in a work, the {@value #MOST_TERMS} most frequent. */
    static Map<String, Integer> termsOf(String title, String text) {
        Map<String, Integer> counts = allTermsOf(title, text);
        return counts.size() <= MOST_TERMS ? counts : mostFrequent(counts);
    }

    static Map<String, Integer> allTermsOf(String title, String text) {
        List<String> inTitle = words(title);
        List<String> inText = words(text);
        Set<Language> languages = likeliest(Stream.concat(inTitle.stream(), inText.stream()).toList());
        Stems stems = new Stems();
        Map<String, Integer> counts = new LinkedHashMap<>();
        inTitle.stream().filter(word -> isTelling(word, languages)).forEach(word -> count(counts, stems.of(word, languages), TITLE_COUNTS));
        inText.stream().filter(word -> isTelling(word, languages)).forEach(word -> count(counts, stems.of(word, languages), 1));
        return counts;
    }

    /** What a question asks for, each word with the forms that stand for it in works; in the order asked. */
    static List<Asked> asked(String question) {
        List<String> words = words(question);
        Stems stems = new Stems();
        Set<Language> all = EnumSet.allOf(Language.class);
        Map<Set<String>, Asked> asked = new LinkedHashMap<>();
        for (String word : telling(words)) {
            Set<String> forms = stems.of(word, all);
            if (!forms.isEmpty()) {
                asked.merge(forms, new Asked(word, forms, 1), (one, other) -> one.again());
            }
        }
        return asked.values().stream().limit(MOST_ASKED).toList();
    }

    /** Without the commonest words of any language; if nothing else is asked, those. */
    private static List<String> telling(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> isTelling(word, EnumSet.allOf(Language.class)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean isTelling(String word, Set<Language> languages) {
        return languages.stream().noneMatch(language -> language.isCommon(word));
    }

    /** In lower case, with their accents, which the endings are known by. */
    private static List<String> words(String text) {
        String bounded = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        String plain = ADDRESS.matcher(STORED_MENTION.matcher(bounded).replaceAll(" ")).replaceAll(" ");
        String named = plain.replace("++", "plusplus").replaceAll("(?<=\\b\\p{L})#", "sharp");
        Matcher matcher = WORD.matcher(Normalizer.normalize(named, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Set<Language> likeliest(List<String> words) {
        Map<Language, Long> hits = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            hits.put(language, words.stream().filter(language::isCommon).count());
        }
        long most = hits.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return hits.keySet().stream().filter(language -> hits.get(language) == most).collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    private static void count(Map<String, Integer> counts, Collection<String> forms, int times) {
        forms.forEach(form -> counts.merge(form, times, Integer::sum));
    }

    private static Map<String, Integer> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_TERMS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A word of a question.
     *
     * @param word  as it was asked, in lower case
     * @param forms what it may be in a work
     * @param times how often it was asked
     */
    record Asked(String word, Set<String> forms, int times) {

        Asked again() {
            return new Asked(word, forms, times + 1);
        }
    }

    /** Endings off; each word is cut once. */
    private static final class Stems {

        private final Map<Language, SnowballStemmer> stemmers = new EnumMap<>(Language.class);
        private final Map<String, Set<String>> known = new LinkedHashMap<>();

        /** Nothing for a lone Latin letter or digit. */
        Set<String> of(String word, Set<Language> languages) {
            return known.computeIfAbsent(word, unknown -> languages.stream()
                    .flatMap(language -> Words.of(stem(word, language)).stream())
                    .filter(form -> !LONE_LETTER.matcher(form).matches())
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        private String stem(String word, Language language) {
            SnowballStemmer stemmer = stemmers.computeIfAbsent(language, Language::stemmer);
            stemmer.setCurrent(word);
            return stemmer.stem() ? stemmer.getCurrent() : word;
        }
    }
}
