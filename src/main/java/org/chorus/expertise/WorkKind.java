package org.chorus.expertise;

import java.util.Locale;

/** What a work is, in the words that the wire uses too. */
public enum WorkKind {

    IDEA, COMMENT, NOTE, PAGE, BLOGPOST, CONTENT_COMMENT;

    /** Such as `content-comment`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WorkKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
