package org.chorus.idea;

import java.util.List;
import java.util.Set;

/**
 * A question to the store: ideas of one board that are not deleted.
 *
 * @param topics  ids of topics of which the idea must have one, empty for all
 * @param authors user keys of which one must be the author, empty for all
 * @param words   folded words ({@link org.chorus.text.Words#of}), each of which some word of title or text must begin
 *                with; where the stored text names a person, the key is not searched
 * @param after   where the page before ended; a list of none or one
 * @param most    at most so many
 */
public record IdeaQuery(int boardId, IdeaSort sort, Set<IdeaState> states, Set<Integer> topics, Set<String> authors,
        List<String> words, List<Cursor> after, int most) {

    public IdeaQuery {
        states = Set.copyOf(states);
        topics = Set.copyOf(topics);
        authors = Set.copyOf(authors);
        words = List.copyOf(words);
        after = List.copyOf(after);
    }

    /** Every idea of the board in this order. */
    public static IdeaQuery all(int boardId, IdeaSort sort, int most) {
        return new IdeaQuery(boardId, sort, Set.of(), Set.of(), Set.of(), List.of(), List.of(), most);
    }
}
