package org.chorus.expertise;

import org.chorus.text.TextRules;

/**
 * Whom somebody looks for.
 *
 * @param words   names, topics, or what it is about; may be empty
 * @param topicId of a topic that it has to be of, 0 for any
 * @param unit    where they have to sit, empty for anywhere
 * @param open    whether only those who welcome questions are looked for
 */
public record PeopleQuery(String words, int topicId, String unit, boolean open) {

    private static final int LONGEST = 2_000;

    public PeopleQuery(String words, int topicId, String unit) {
        this(words, topicId, unit, false);
    }

    public PeopleQuery {
        words = TextRules.optionalText("q", words, LONGEST);
        unit = TextRules.optionalLine("unit", unit, 255);
    }

    /** Whether anything is asked. */
    public boolean isEmpty() {
        return words.isEmpty() && topicId == 0;
    }
}
