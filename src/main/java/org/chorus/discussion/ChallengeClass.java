package org.chorus.discussion;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** What a challenge is about. */
public enum ChallengeClass {

    HARMS_AIM, LEGAL_SAFETY, STOPS_MY_WORK, MOVES_COST, BREAKS_COMMITMENT,
    /** "I would do it differently": worth saying, and no reason to stop anything. */
    DIFFERENTLY;

    /** As on the wire: `harms-aim`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In any case. @throws InvalidInput for any other word */
    public static ChallengeClass of(String text) {
        return Stream.of(values())
                .filter(reason -> text != null && reason.wire().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("challenge.class", "The class must be one of " + all() + "."));
    }

    private static String all() {
        return Stream.of(values()).map(ChallengeClass::wire).collect(Collectors.joining(", "));
    }
}
