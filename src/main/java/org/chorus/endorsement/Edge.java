package org.chorus.endorsement;

/**
 * What of an endorsement its weight is made of.
 *
 * @param standing the giver's, 0 to 1, when it was given
 * @param evidence see {@link Evidence}
 * @param at       epoch milliseconds
 */
public record Edge(int id, String giver, String receiver, int subjectId, Audience audience, double standing, double evidence,
        long at) {
}
