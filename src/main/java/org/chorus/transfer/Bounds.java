package org.chorus.transfer;

/** The longest texts an idea may have, in UTF-16 units. */
final class Bounds {

    static final int TITLE = 200;
    static final int TEXT = 100_000;

    private Bounds() {
    }
}
