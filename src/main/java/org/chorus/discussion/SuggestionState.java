package org.chorus.discussion;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** What became of a suggestion. */
public enum SuggestionState {

    OPEN,
    /** The idea has a version that credits the suggester. */
    TAKEN,
    DECLINED,
    /** By the suggester. */
    WITHDRAWN;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In any case. @throws InvalidInput for any other word */
    public static SuggestionState of(String text) {
        return Stream.of(values())
                .filter(state -> text != null && state.wire().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("suggestion.state", "The state must be one of "
                        + Stream.of(values()).map(SuggestionState::wire).collect(Collectors.joining(", ")) + "."));
    }
}
