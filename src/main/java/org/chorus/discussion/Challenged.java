package org.chorus.discussion;

import org.chorus.common.Event;

/**
 * Somebody raised a concern or an objection against an idea.
 *
 * @param actor key of the challenger; hidden as an author is, where the board hides the idea's author and it is the same
 */
public record Challenged(int ideaId, int challengeId, String actor, ChallengeKind kind) implements Event {
}
