package org.chorus.discussion;

import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.idea.Standing;

/**
 * Who may take a challenge where: the idea's author and the board's hosts answer; the challenger resolves, keeps or
 * withdraws it, and may take a withdrawal back.
 */
record ChallengeStep(Standing standing, Challenge from, String words, long now) {

    /** The challenge after the step; the same one where it stands there already. */
    Challenge to(ChallengeState wanted) {
        return switch (wanted) {
            case ANSWERED -> answered();
            case KEPT -> kept();
            case RESOLVED, WITHDRAWN -> closed(wanted);
            case OPEN -> openedAgain();
        };
    }

    private Challenge answered() {
        if (!standing.mayDelete()) {
            throw new Forbidden("challenge.answer", "Only the idea's author and the board's hosts may answer a challenge.");
        }
        requireWords("The answer must not be empty.");
        requireStanding();
        boolean again = from.state() == ChallengeState.ANSWERED && from.answer().equals(words);
        return again ? from : from.answered(words, standing.viewer().key(), now);
    }

    private Challenge kept() {
        requireChallenger();
        requireWords("Say in the answer why the challenge is kept.");
        if (from.state() == ChallengeState.KEPT && from.keptReason().equals(words)) {
            return from;
        }
        if (from.state() != ChallengeState.ANSWERED) {
            throw new Conflict("challenge.unanswered", "A challenge is kept against an answer, and this one has none.");
        }
        return from.kept(words, now);
    }

    private Challenge closed(ChallengeState wanted) {
        requireChallenger();
        if (from.state() == wanted) {
            return from;
        }
        requireStanding();
        return from.in(wanted, now);
    }

    private Challenge openedAgain() {
        requireChallenger();
        if (from.state() == ChallengeState.OPEN) {
            return from;
        }
        if (from.state().stands()) {
            throw new Conflict("challenge.answered", "The challenge has been answered: keep, resolve or withdraw it.");
        }
        return from.in(ChallengeState.OPEN, now);
    }

    private void requireChallenger() {
        if (!standing.viewer().is(from.authorKey()) || !standing.access().mayContribute()) {
            throw new Forbidden("challenge.close", "Only who raised a challenge may resolve, keep or withdraw it.");
        }
    }

    private void requireStanding() {
        if (!from.state().stands()) {
            throw new Conflict("challenge.closed", "The challenge is " + from.state().wire() + " already.", from.state().wire());
        }
    }

    private void requireWords(String sentence) {
        if (words.isEmpty()) {
            throw new InvalidInput("answer.empty", sentence);
        }
    }
}
