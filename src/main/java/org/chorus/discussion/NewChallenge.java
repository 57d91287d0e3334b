package org.chorus.discussion;

import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;

/** What somebody wants to hold against an idea; people by username. */
public record NewChallenge(ChallengeKind kind, ChallengeClass reasonClass, String reason, String resolution) {

    /** @throws InvalidInput when the reason is empty, or an objection is one of taste or does not say what would resolve it */
    public NewChallenge {
        if (kind == ChallengeKind.OBJECTION && reasonClass == ChallengeClass.DIFFERENTLY) {
            throw new InvalidInput("challenge.differently", "What you would only do differently is a concern, not an objection.");
        }
        reason = TextRules.text("reason", reason, Challenge.LONGEST);
        resolution = kind == ChallengeKind.OBJECTION
                ? TextRules.text("resolution", resolution, Challenge.LONGEST)
                : TextRules.optionalText("resolution", resolution, Challenge.LONGEST);
    }
}
