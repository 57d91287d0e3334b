package org.chorus.expertise;

/**
 * `X = 1 − exp(−(α·Doc + β·Help + γ·Endorse + δ·Self))`: what somebody knows of a thing, 0 to 1. The half-life (see {@link Freshness})
 * and the parts of authors and commenters are the product's; the four weights only say how fast the bands are climbed.
 */
final class Formula {

    /** The least that an editor's share counts, and what a comment does. */
    static final double COMMENTER = 0.2;

    private static final double DOC = 0.35;
    private static final double HELP = 0.25;
    private static final double ENDORSE = 0.5;
    private static final double SELF = 0.1;

    private Formula() {
    }

    static double expertise(Sum sum) {
        return -Math.expm1(-(DOC * sum.doc + HELP * sum.help + ENDORSE * sum.endorse + SELF * sum.self));
    }

    /** How much of a work is somebody's. */
    static double share(Part part) {
        return switch (part.role()) {
            case AUTHOR, SUGGESTER, ANSWERER -> part.share();
            case EDITOR -> Math.max(COMMENTER, part.share());
            case COMMENTER -> COMMENTER;
            case ASKER, OFFERING -> 0;
        };
    }

    /**
     * What counts for somebody in something.
     *
     * @param doc     works, each by how much it covers, the person's share and its freshness
     * @param help    who helped whom, see {@link Helping}
     * @param endorse standing by endorsements
     * @param self    1 where they say that they may be asked
     */
    record Sum(double doc, double help, double endorse, double self) {
    }
}
