package org.chorus.expertise;

/** What somebody did for a work. */
public enum Role {

    /** Wrote it. */
    AUTHOR,
    /** Changed it, for a share of the changes. */
    EDITOR,
    /** Something they suggested was taken into it. */
    SUGGESTER,
    /** Said something on it. */
    COMMENTER,
    /** Answered somebody who was stuck. */
    ANSWERER,
    /** Asked: no evidence of knowing, and the other side of who helped whom. */
    ASKER,
    /** Says that they may be asked. */
    OFFERING
}
