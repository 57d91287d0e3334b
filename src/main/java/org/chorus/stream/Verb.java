package org.chorus.stream;

/** What somebody did, in the terms of the W3C's Activity Vocabulary. */
public enum Verb {

    CREATE("Create"),
    UPDATE("Update"),
    ADD("Add"),
    ACCEPT("Accept"),
    /** "Likes, recommends or endorses the object." */
    LIKE("Like");

    private final String type;

    Verb(String type) {
        this.type = type;
    }

    /** As ActivityStreams 2.0 spells it. */
    public String type() {
        return type;
    }
}
