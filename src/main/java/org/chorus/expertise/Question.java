package org.chorus.expertise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.expertise.Analyser.Asked;

/**
 * What somebody is looked for.
 *
 * @param words    may be none where there are topics
 * @param subjects ids of topics, with all that are merged with them; may be none where there are words
 */
record Question(List<Asked> words, Set<Integer> subjects) {

    Question {
        words = List.copyOf(words);
        subjects = Set.copyOf(subjects);
    }

    static Question saying(String text) {
        return new Question(Analyser.asked(text), Set.of());
    }

    boolean isEmpty() {
        return words.isEmpty() && subjects.isEmpty();
    }

    /** Everything that one of its words may be in a work. */
    Set<String> forms() {
        return words.stream().flatMap(word -> word.forms().stream()).collect(Collectors.toSet());
    }
}
