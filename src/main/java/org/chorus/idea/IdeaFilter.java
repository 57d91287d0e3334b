package org.chorus.idea;

import java.util.Set;
import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;

/**
 * Which ideas of a board are wanted.
 *
 * @param states empty for all
 * @param topic  a topic's id or name, empty for all
 * @param author a user key, empty for all
 * @param mine   only those the viewer wrote
 * @param words  as {@link IdeaQuery#words}, empty for all
 */
public record IdeaFilter(IdeaSort sort, Set<IdeaState> states, String topic, String author, boolean mine, String words) {

    private static final int LONGEST_KEY = 255;

    /** @throws InvalidInput when the words are too many or the author cannot be a key: no database would look for it */
    public IdeaFilter {
        states = Set.copyOf(states);
        if (!author.equals(TextRules.optionalLine("author", author, LONGEST_KEY))) {
            throw new InvalidInput("idea.author", "The author must be a user's key.");
        }
        if (words.length() > IdeaTexts.LONGEST_QUERY) {
            throw new InvalidInput("idea.query", "Search for at most " + IdeaTexts.LONGEST_QUERY + " characters.",
                    IdeaTexts.LONGEST_QUERY);
        }
    }

    public static IdeaFilter by(IdeaSort sort) {
        return new IdeaFilter(sort, Set.of(), "", "", false, "");
    }

    public IdeaFilter in(Set<IdeaState> someStates) {
        return new IdeaFilter(sort, someStates, topic, author, mine, words);
    }

    public IdeaFilter about(String someTopic) {
        return new IdeaFilter(sort, states, someTopic, author, mine, words);
    }

    public IdeaFilter writtenBy(String someAuthor) {
        return new IdeaFilter(sort, states, topic, someAuthor, mine, words);
    }

    public IdeaFilter onlyMine() {
        return new IdeaFilter(sort, states, topic, author, true, words);
    }

    public IdeaFilter saying(String someWords) {
        return new IdeaFilter(sort, states, topic, author, mine, someWords);
    }
}
