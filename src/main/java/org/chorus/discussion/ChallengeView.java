package org.chorus.discussion;

/** A challenge as one viewer is shown it. @param answerer nobody while there is no answer */
public record ChallengeView(Challenge challenge, Speaker speaker, Speaker answerer, boolean mayAnswer, boolean mayClose) {
}
