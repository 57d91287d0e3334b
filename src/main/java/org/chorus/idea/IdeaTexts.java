package org.chorus.idea;

import java.util.List;
import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;

/** The bounds of what people write on ideas. */
final class IdeaTexts {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_ANSWER = 5_000;
    static final int LONGEST_QUERY = 200;
    private static final int LONGEST_TOPIC = 60;
    private static final int MOST_TOPICS = 5;

    private IdeaTexts() {
    }

    static String title(String title) {
        return TextRules.line("title", title, LONGEST_TITLE);
    }

    static String text(String text) {
        return TextRules.optionalText("text", text, LONGEST_TEXT);
    }

    static String answer(String answer) {
        return TextRules.optionalText("answer", answer, LONGEST_ANSWER);
    }

    static List<String> topics(List<String> names) {
        List<String> topics = names.stream().map(name -> TextRules.line("topic", name, LONGEST_TOPIC)).distinct().toList();
        if (topics.size() > MOST_TOPICS) {
            throw new InvalidInput("idea.topics", "An idea has at most " + MOST_TOPICS + " topics, not " + topics.size() + ".",
                    MOST_TOPICS, topics.size());
        }
        return topics;
    }
}
