package org.chorus.idea;

/** How many of each hang on an idea; deleted comments and withdrawn challenges are not counted. */
public record Counts(int endorsements, int concerns, int objections, int comments) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);
}
