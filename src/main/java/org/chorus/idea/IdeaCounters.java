package org.chorus.idea;

/** The numbers on an idea. Whoever changes what is counted locks the idea first, changes, counts, and then puts. */
public interface IdeaCounters {

    /** What can be counted. */
    enum Counter { ENDORSEMENTS, CONCERNS, OBJECTIONS, COMMENTS }

    /** Makes every other writer to this idea wait until the transaction ends. */
    void lock(int ideaId);

    /** Warmth follows the endorsements. */
    void put(int ideaId, Counter counter, int exact);
}
