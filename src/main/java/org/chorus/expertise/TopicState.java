package org.chorus.expertise;

import java.util.Locale;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** Whether somebody wants to be found for a topic. */
public enum TopicState {

    SHOWN, HIDDEN, RETIRED;

    /** As on the wire, in any case. @throws InvalidInput for any other word */
    public static TopicState of(String word) {
        return Stream.of(values()).filter(state -> state.name().equalsIgnoreCase(word == null ? "" : word.strip())).findFirst()
                .orElseThrow(() -> new InvalidInput("expertise.state", "The state must be shown, hidden or retired."));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
