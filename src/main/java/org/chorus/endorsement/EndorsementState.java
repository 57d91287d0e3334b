package org.chorus.endorsement;

import java.util.Locale;

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

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it counts for its receiver. */
    public boolean counts() {
        return this == SHOWN || this == HIDDEN;
    }
}
