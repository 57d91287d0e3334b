package org.chorus.discussion;

import org.chorus.common.Event;

/** The idea's author or a host answered a challenge. @param challenger key of whoever waits for the answer */
public record ChallengeAnswered(int ideaId, int challengeId, String actor, String challenger) implements Event {
}
