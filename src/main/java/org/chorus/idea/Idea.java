package org.chorus.idea;

/**
 * An idea as it is stored. It tells who wrote it even in a suggestion box, so it never leaves the services as it is.
 *
 * @param text      Markdown as stored, people by key
 * @param authorKey user key, empty where an import named no person of this site
 * @param authors   the authors as an import wrote them, else empty
 * @param createdAt epoch milliseconds, as all times
 * @param editedAt  0 while unchanged
 * @param version   1 for the first
 * @param waitingSince 0 when answered or ended
 * @param deletedAt 0 while it stands
 */
public record Idea(int id, int boardId, String title, String text, String authorKey, String authors, IdeaState state,
        Answer answer, long createdAt, long editedAt, int version, Counts counts, long waitingSince, long deletedAt) {

    public boolean isDeleted() {
        return deletedAt != 0;
    }

    /** How warm the idea is now. */
    public long hot() {
        return Hot.of(createdAt, counts.endorsements());
    }

    /** As stored under this id. */
    public Idea withId(int newId) {
        return new Idea(newId, boardId, title, text, authorKey, authors, state, answer, createdAt, editedAt, version, counts,
                waitingSince, deletedAt);
    }

    Idea edited(String newTitle, String newText, long at) {
        return new Idea(id, boardId, newTitle, newText, authorKey, authors, state, answer, createdAt, at, version + 1, counts,
                waitingSince, deletedAt);
    }

    Idea decided(IdeaState newState, Answer newAnswer) {
        long waiting = newState == IdeaState.SPARK && !newAnswer.isGiven() ? createdAt : 0;
        return new Idea(id, boardId, title, text, authorKey, authors, newState, newAnswer, createdAt, editedAt, version, counts,
                waiting, deletedAt);
    }

    Idea deletedAt(long time) {
        return new Idea(id, boardId, title, text, authorKey, authors, state, answer, createdAt, editedAt, version, counts,
                waitingSince, time);
    }

    Idea with(Counts newCounts) {
        return new Idea(id, boardId, title, text, authorKey, authors, state, answer, createdAt, editedAt, version, newCounts,
                waitingSince, deletedAt);
    }

    /** Without its author: in a suggestion box not even a log may know. */
    @Override
    public String toString() {
        return "Idea " + id + " on board " + boardId;
    }
}
