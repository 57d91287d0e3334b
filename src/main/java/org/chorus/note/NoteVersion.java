package org.chorus.note;

/** What a note said at one time. @param at epoch milliseconds when it came to say so */
public record NoteVersion(int noteId, int version, String text, long at) {
}
