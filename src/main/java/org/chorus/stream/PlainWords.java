package org.chorus.stream;

import java.util.regex.Pattern;

/** Words that are no Markdown, as summaries keep them. */
final class PlainWords {

    private static final Pattern MARKUP = Pattern.compile("[\\p{Punct}]");

    private PlainWords() {
    }

    /** So written that they are shown as they are; of long ones only the beginning. */
    static String asStored(String words) {
        String beginning = words.length() > Activity.LONGEST_SUMMARY ? words.substring(0, Activity.LONGEST_SUMMARY) : words;
        return MARKUP.matcher(beginning).replaceAll("\\\\$0");
    }
}
