package org.chorus.note;

/** What somebody found who tried a fix or an answer. */
public enum Verdict {
    WORKED, FAILED
}
