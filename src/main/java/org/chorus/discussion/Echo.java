package org.chorus.discussion;

/** The same words again by the same person so soon are a double click or a retry, and not a second opinion. */
final class Echo {

    static final long MILLIS = 60_000;

    private Echo() {
    }
}
