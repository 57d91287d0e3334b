package org.chorus.discussion;

/**
 * What somebody holds against an idea.
 *
 * @param reason     as stored, as all texts here
 * @param resolution what would resolve it; may be empty for a concern
 * @param version    the idea's version it was raised against
 * @param answer     by the idea's author or a host; empty while there is none
 * @param answeredBy user key, empty while there is no answer
 * @param keptReason why the answer did not satisfy; empty unless kept
 * @param changedAt  0 while open
 */
public record Challenge(int id, int ideaId, int boardId, String authorKey, ChallengeKind kind, ChallengeClass reasonClass,
        String reason, String resolution, int version, long createdAt, ChallengeState state, String answer, String answeredBy,
        String keptReason, long changedAt) {

    /** Bounds each of the texts. */
    public static final int LONGEST = 5_000;

    Challenge answered(String text, String by, long at) {
        return new Challenge(id, ideaId, boardId, authorKey, kind, reasonClass, reason, resolution, version, createdAt,
                ChallengeState.ANSWERED, text, by, keptReason, at);
    }

    Challenge kept(String why, long at) {
        return new Challenge(id, ideaId, boardId, authorKey, kind, reasonClass, reason, resolution, version, createdAt,
                ChallengeState.KEPT, answer, answeredBy, why, at);
    }

    Challenge in(ChallengeState newState, long at) {
        return new Challenge(id, ideaId, boardId, authorKey, kind, reasonClass, reason, resolution, version, createdAt,
                newState, answer, answeredBy, keptReason, at);
    }

    boolean isStandingObjection() {
        return kind == ChallengeKind.OBJECTION && state.stands();
    }
}
