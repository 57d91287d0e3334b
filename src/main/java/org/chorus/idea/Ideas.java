package org.chorus.idea;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ideas kept; asks no permission. */
public interface Ideas {

    /** Deleted ones included. */
    Optional<Idea> byId(int id);

    /** Deleted ones included, in the order asked. */
    List<Idea> byIds(Collection<Integer> ids);

    /** Ids of those not deleted that have one of the topics, newest first. @param beforeId 0 for the beginning */
    List<Integer> about(Collection<Integer> topicIds, int beforeId, int most);

    /** In the order of the query. */
    List<Idea> matching(IdeaQuery query);

    /** The boards on which stands what somebody wrote or endorses; where there are very many, the latest. */
    Set<Integer> boardsOf(String userKey);

    /**
     * Ids of what somebody wrote on these boards and nobody deleted, newest first.
     *
     * @param after where the page before ended; a list of none or one
     */
    List<Integer> writtenBy(String userKey, Collection<Integer> boards, List<Cursor> after, int most);

    /**
     * Ideas of the board whose titles share most of the words, best first.
     *
     * @param words the last may be the beginning of a word
     */
    List<Idea> sharingTitleWords(int boardId, List<String> words, int most);

    /** Ids of all, deleted ones included, ascending. @param after 0 for the beginning */
    List<Integer> ids(int after, int limit);

    /** Of one board, as {@link #ids}. */
    List<Integer> idsOn(int boardId, int after, int limit);

    /** The idea that carries this key, if any. */
    Optional<Idea> byNaturalKey(String key);

    /** @param naturalKey unique; a second idea with it is refused by the database */
    Idea add(Idea idea, String naturalKey);

    /** Makes every other writer to this idea wait until the transaction ends. */
    void lock(int id);

    /** Everything that can change is taken over, counts excepted: {@link IdeaCounters} keeps those. */
    void save(Idea idea);
}
