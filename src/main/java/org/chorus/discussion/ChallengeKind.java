package org.chorus.discussion;

import java.util.Locale;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** How much a challenge asks. */
public enum ChallengeKind {

    /** Recorded, stops nothing. */
    CONCERN,
    /** Has a reason and says what would resolve it. */
    OBJECTION;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In any case. @throws InvalidInput for any other word */
    public static ChallengeKind of(String text) {
        return Stream.of(values())
                .filter(kind -> text != null && kind.wire().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("challenge.kind", "The kind must be concern or objection."));
    }
}
