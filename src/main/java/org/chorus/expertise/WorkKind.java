package org.chorus.expertise;

import java.util.Locale;

/** What a work is, in the words that the wire uses too. */
public enum WorkKind {

    IDEA, COMMENT, NOTE, PAGE, BLOGPOST, CONTENT_COMMENT,
    /** What people say that they may be asked about: one for each topic, its id the subject's. */
    OFFER;

    /** Such as `content-comment`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WorkKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
