package org.chorus.discussion;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** Where a challenge stands. */
public enum ChallengeState {

    OPEN,
    /** By the idea's author or a host: the challenger's turn. */
    ANSWERED,
    /** The challenger was not satisfied by the answer: the author's turn again. */
    KEPT,
    /** The challenger is satisfied. */
    RESOLVED,
    /** The challenger takes it back. */
    WITHDRAWN;

    /** Those in which the challenge still stands against the idea. */
    static final Set<ChallengeState> STANDING = Set.of(OPEN, ANSWERED, KEPT);

    public boolean stands() {
        return STANDING.contains(this);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In any case. @throws InvalidInput for any other word */
    public static ChallengeState of(String text) {
        return Stream.of(values())
                .filter(state -> text != null && state.wire().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("challenge.state", "The state must be one of "
                        + Stream.of(values()).map(ChallengeState::wire).collect(Collectors.joining(", ")) + "."));
    }
}
