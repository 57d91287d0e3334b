package org.chorus.expertise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.expertise.Analyser.Asked;
import org.chorus.topic.Family;

/**
 * What somebody is looked for.
 *
 * @param words    may be none where there are topics
 * @param subjects ids of topics, with all that are merged with them; may be none where there are words
 * @param halfLife in how many days what people know of it is half as fresh, 0 for what is usual
 * @param within   whether the words are looked for in works of the topics only
 */
record Question(List<Asked> words, Set<Integer> subjects, int halfLife, boolean within) {

    Question {
        words = List.copyOf(words);
        subjects = Set.copyOf(subjects);
    }

    static Question saying(String text) {
        return new Question(Analyser.asked(text), Set.of(), 0, false);
    }

    /** Either will do. */
    static Question about(Family topics, String text) {
        return new Question(Analyser.asked(text), topics.ids(), topics.halfLife(), false);
    }

    /** What the text asks for, in works of the topics. */
    static Question within(Family topics, String text) {
        List<Asked> words = Analyser.asked(text);
        return new Question(words, topics.ids(), topics.halfLife(), !words.isEmpty());
    }

    /** Whether being of a topic is enough for a work. */
    boolean isAnswered(boolean tagged) {
        return tagged && !within;
    }

    boolean isEmpty() {
        return words.isEmpty() && subjects.isEmpty();
    }

    /** Everything that one of its words may be in a work. */
    Set<String> forms() {
        return words.stream().flatMap(word -> word.forms().stream()).collect(Collectors.toSet());
    }
}
