package org.chorus.discussion;

import org.chorus.common.Event;

/**
 * The challenger stands by a challenge no longer.
 *
 * @param state `RESOLVED` or `WITHDRAWN`
 */
public record ChallengeClosed(int ideaId, int challengeId, String actor, ChallengeState state) implements Event {
}
