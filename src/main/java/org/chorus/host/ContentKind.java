package org.chorus.host;

/** What kinds of Confluence content Chorus knows of. */
public enum ContentKind {
    PAGE("page"), BLOGPOST("blogpost"), COMMENT("content-comment");

    private final String word;

    ContentKind(String word) {
        this.word = word;
    }

    /** As on the wire and in references. */
    public String word() {
        return word;
    }
}
