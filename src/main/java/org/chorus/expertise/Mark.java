package org.chorus.expertise;

import java.util.Locale;

/** What somebody says of themselves and a topic. */
public enum Mark {

    /** Nobody else is told of it, and it finds nobody. */
    HIDDEN,
    /** Done with: shown as what was, and it finds nobody. */
    RETIRED,
    /** What they would like to be asked about. */
    ASK,
    /** What they want to learn. */
    LEARN;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
