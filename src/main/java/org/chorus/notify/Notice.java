package org.chorus.notify;

import org.chorus.common.TimeCursor;

/**
 * One thing that one person is told.
 *
 * @param id       0 until kept
 * @param event    names what happened: one person is told of it once, for whatever reasons
 * @param boardId  of an idea; 0 for what stands on no board
 * @param actor    user key of who did it; empty where nobody may know, so that nothing can come out
 * @param detailId of the comment, state change, suggestion or challenge
 * @param attempts to send a mail that failed
 * @param readAt   0 until read on the page of notices
 */
public record Notice(int id, String event, String recipient, Happening happening, int boardId, Subject subject, String actor,
        int detailId, long createdAt, int attempts, long readAt) {

    /** One that nobody was told yet. */
    static Notice fresh(String event, String recipient, Happening happening, int boardId, Subject subject, String actor,
            int detailId, long now) {
        return new Notice(0, event, recipient, happening, boardId, subject, actor, detailId, now, 0, 0);
    }

    /** Its place in the list of what somebody was told. */
    TimeCursor place() {
        return new TimeCursor(createdAt, id);
    }

    public boolean isRead() {
        return readAt != 0;
    }
}
