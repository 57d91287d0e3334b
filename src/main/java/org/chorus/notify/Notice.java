package org.chorus.notify;

/**
 * One thing that one person is told.
 *
 * @param id       0 until kept
 * @param event    names what happened: one person is told of it once, for whatever reasons
 * @param actor    user key of who did it; empty where nobody may know, so that nothing can come out
 * @param detailId of the comment, state change, suggestion or challenge
 * @param attempts to send a mail that failed
 */
public record Notice(int id, String event, String recipient, Happening happening, int boardId, int ideaId, String actor,
        int detailId, long createdAt, int attempts) {
}
