package org.chorus.discussion;

import org.chorus.common.Event;

/** The challenger read the answer and stands by the challenge, with a new reason: it waits for an answer again. */
public record ChallengeKept(int ideaId, int challengeId, String actor) implements Event {
}
