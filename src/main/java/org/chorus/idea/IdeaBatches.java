package org.chorus.idea;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Ideas by the hundred, for import and export. No permission is asked and no event is published: whoever calls has
 * asked, and an import is one happening, not six hundred. Each call costs a fixed number of statements for a hundred
 * ideas (a batch insert counts as one) and joins the transaction that is open.
 */
public interface IdeaBatches {

    /**
     * Adds ideas as if they had been posted when they were created: first version, search words, hot and waiting
     * values included.
     *
     * @return their ids, in the order given
     */
    List<Integer> add(int boardId, List<Entry> ideas);

    /**
     * Brings ideas to the values given, by id: a new version where title or text differ, a state change without
     * answer in the history where the state differs. Author and creation time are set as given.
     *
     * @param by who imports
     */
    void change(Map<Integer, Entry> ideas, String by);

    /** Makes the REQUIRES links that leave each of these ideas exactly the ones given, by id; the same twice is no change. */
    void require(Map<Integer, List<Integer>> required);

    /** What is stored of them, deleted ones included, by id; unknown ids are left out. */
    Map<Integer, Stored> byIds(Collection<Integer> ids);

    /** Ideas of a board that are not deleted, by id, from the one after `afterId` (0 for the first), at most `limit`. */
    List<Stored> onBoard(int boardId, int afterId, int limit);

    /**
     * What an import says of an idea.
     *
     * @param text      kept byte for byte
     * @param authorKey user key, empty where no person of this site wrote it
     * @param authors   as the file has them, empty when it says nothing; shown where there is no person
     * @param state     as on the wire, such as `IN_USE`
     * @param createdAt epoch milliseconds
     */
    record Entry(String title, String text, String authorKey, String authors, String state, long createdAt) {
    }

    /**
     * An idea with what an export tells of it.
     *
     * @param topics   names, in their usual order
     * @param required ids of the ideas that it requires, ascending
     */
    record Stored(int id, int boardId, Entry entry, List<String> topics, int endorsements, List<Integer> required,
            boolean deleted) {

        public Stored {
            topics = List.copyOf(topics);
            required = List.copyOf(required);
        }
    }
}
