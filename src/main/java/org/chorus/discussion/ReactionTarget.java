package org.chorus.discussion;

/** What people react to. */
public enum ReactionTarget {
    /** On an idea. */
    COMMENT,
    NOTE
}
