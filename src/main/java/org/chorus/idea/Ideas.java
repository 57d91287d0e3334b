package org.chorus.idea;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ideas kept; asks no permission. */
public interface Ideas {

    /** Deleted ones included. */
    Optional<Idea> byId(int id);

    /** Deleted ones included, in the order asked. */
    List<Idea> byIds(Collection<Integer> ids);

    /** In the order of the query. */
    List<Idea> matching(IdeaQuery query);

    /** What somebody wrote and did not delete, newest first. */
    List<Idea> writtenBy(String userKey, int most);

    /** What somebody endorses and nobody deleted, the latest endorsed first. */
    List<Idea> endorsedBy(String userKey, int most);

    /**
     * Ideas of the board whose titles share most of the words, best first.
     *
     * @param words the last may be the beginning of a word
     */
    List<Idea> sharingTitleWords(int boardId, List<String> words, int most);

    /** The idea that carries this key, if any. */
    Optional<Idea> byNaturalKey(String key);

    /** @param naturalKey unique; a second idea with it is refused by the database */
    Idea add(Idea idea, String naturalKey);

    /** Makes every other writer to this idea wait until the transaction ends. */
    void lock(int id);

    /** Everything that can change is taken over, counts excepted: {@link IdeaCounters} keeps those. */
    void save(Idea idea);
}
