package org.chorus.notify;

import java.util.Locale;

/** What a notice can be about. */
public enum SubjectKind {

    IDEA, NOTE, ENDORSEMENT, FOLLOW;

    /** As it stands in text keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
