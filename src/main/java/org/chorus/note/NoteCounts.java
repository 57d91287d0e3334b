package org.chorus.note;

/**
 * What became of a note.
 *
 * @param replies those that stand, in the whole thread
 * @param worked  people for whom a fix, or an answer, worked; of a `stuck` note the answers that helped, so that one
 *                with 0 is an open question
 * @param failed  people for whom it did not
 */
public record NoteCounts(int replies, int worked, int failed) {

    public static final NoteCounts NONE = new NoteCounts(0, 0, 0);
}
