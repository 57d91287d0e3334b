package org.chorus.note;

/**
 * Somebody telling whether a fix, or an answer, worked.
 *
 * @param context where and with what, as stored; may be empty
 */
public record Confirmation(int id, int noteId, String userKey, Verdict verdict, String context, long at) {

    /** Bounds the context. */
    public static final int LONGEST = 1_000;
}
