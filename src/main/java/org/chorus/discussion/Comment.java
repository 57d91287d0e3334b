package org.chorus.discussion;

/**
 * What somebody said on an idea.
 *
 * @param parentId  the comment replied to, 0 for one on the idea itself
 * @param rootId    the first comment of the thread, its own id for one on the idea itself
 * @param text      Markdown as stored, people by key
 * @param editedAt  0 while unchanged
 * @param replies   direct replies that are still shown
 * @param deletedAt 0 while it stands
 * @param deletedBy user key, empty while it stands
 */
public record Comment(int id, int ideaId, int parentId, int rootId, String authorKey, String text, long createdAt,
        long editedAt, int replies, long deletedAt, String deletedBy) {

    /** Bounds what one comment may hold. */
    public static final int LONGEST = 10_000;

    public boolean isDeleted() {
        return deletedAt != 0;
    }

    /** A deleted comment keeps its place while there are replies under it. */
    public boolean isShown() {
        return !isDeleted() || replies > 0;
    }

    Comment edited(String newText, long at) {
        return new Comment(id, ideaId, parentId, rootId, authorKey, newText, createdAt, at, replies, deletedAt, deletedBy);
    }

    Comment deleted(long at, String by) {
        return new Comment(id, ideaId, parentId, rootId, authorKey, text, createdAt, editedAt, replies, at, by);
    }

    Comment withReplies(int number) {
        return new Comment(id, ideaId, parentId, rootId, authorKey, text, createdAt, editedAt, number, deletedAt, deletedBy);
    }
}
