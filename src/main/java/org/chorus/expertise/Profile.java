package org.chorus.expertise;

/**
 * What somebody says of themselves.
 *
 * @param open    whether they welcome questions
 * @param talents outside the job; may be empty
 */
public record Profile(boolean open, String talents) {

    /** Of whoever has said nothing: may be asked, as anybody may. */
    public static final Profile SILENT = new Profile(true, "");

    /** Bounds what somebody tells of talents. */
    public static final int LONGEST = 1_000;
}
