package org.chorus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as search compares them: without case, accents and punctuation. */
public final class Words {

    /** Longer runs of letters are keys or noise; a term has to fit an indexed column. */
    private static final int LONGEST = 64;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPLIT_UNSPACED = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])|(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    private Words() {
    }

    /** The text with compatibility forms unfolded, accents removed, in lower case. */
    public static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * The folded words of a text in its order, repetitions kept. Scripts written without spaces give one word a
     * character, so that a part of a Chinese or Japanese phrase is found.
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher letters = LETTERS.matcher(folded(text));
        while (letters.find()) {
            for (String word : SPLIT_UNSPACED.split(letters.group())) {
                words.add(word.length() > LONGEST ? begin(word) : word);
            }
        }
        return words;
    }

    /** Never half a character, which databases refuse. */
    private static String begin(String word) {
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
