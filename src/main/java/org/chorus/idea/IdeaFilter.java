package org.chorus.idea;

import java.util.Set;
import org.chorus.common.InvalidInput;

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

    public IdeaFilter {
        states = Set.copyOf(states);
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
