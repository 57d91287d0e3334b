package org.chorus.idea;

/**
 * Reddit's "hot" with endorsements for votes: ten times the endorsements weigh as much as being 12.5 hours newer. It
 * does not change as time passes, so it is stored, indexed, and the list is read in its order.
 */
public final class Hot {

    /** 45,000 seconds, the constant in Reddit's published `hot`. */
    private static final double MILLIS_PER_POWER_OF_TEN = 45_000_000;

    private Hot() {
    }

    /** Milliseconds, comparable with one another only. */
    public static long of(long createdAt, int endorsements) {
        return createdAt + gain(endorsements);
    }

    /** How much newer, in milliseconds, the endorsements make an idea seem. */
    public static long gain(int endorsements) {
        return Math.round(MILLIS_PER_POWER_OF_TEN * Math.log10(Math.max(endorsements, 1)));
    }
}
