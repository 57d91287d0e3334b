package org.chorus.endorsement;

import java.util.Locale;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** What became of an endorsement. */
public enum EndorsementState {

    /** To be seen by all who may open the work. */
    SHOWN,
    /** The receiver keeps it from others: it still counts. */
    HIDDEN,
    /** The receiver does not want it: gone for all, and it weighs nothing. */
    DECLINED,
    /** The giver took it back. */
    TAKEN_BACK;

    /** What a receiver makes of it. @throws InvalidInput when it is none of `shown`, `hidden` and `declined` */
    public static EndorsementState received(String wire) {
        return Stream.of(SHOWN, HIDDEN, DECLINED).filter(state -> state.wire().equalsIgnoreCase(wire)).findFirst()
                .orElseThrow(() -> new InvalidInput("endorsement.state", "An endorsement is shown, hidden or declined."));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it counts for its receiver. */
    public boolean counts() {
        return this == SHOWN || this == HIDDEN;
    }
}
