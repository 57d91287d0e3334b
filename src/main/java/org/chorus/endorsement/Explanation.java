package org.chorus.endorsement;

/**
 * How an endorsement counts for its receiver, who alone is told.
 *
 * @param standing in the topic, with all endorsements for it
 * @param count    how many these are
 * @param units    from how many units they come
 */
public record Explanation(Factors factors, double standing, int count, int units) {

    public Band band() {
        return Band.of(standing);
    }
}
