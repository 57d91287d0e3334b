package org.chorus.idea;

/** One idea pointing at another. */
public record IdeaLink(int from, int to, Kind kind) {

    /** Why it points there. */
    public enum Kind { INSPIRED_BY, REQUIRES }
}
