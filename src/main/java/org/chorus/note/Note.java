package org.chorus.note;

import org.chorus.common.Ref;

/**
 * A note, or a reply to one, as it is stored.
 *
 * @param parentId  the note replied to, 0 for one that begins a thread
 * @param rootId    the note that began the thread, its own id where it did
 * @param audience  of a reply that of its thread
 * @param aboutId   Confluence content it is about, 0 for none; readers who may not view that learn nothing of it
 * @param text      Markdown as stored, people by key
 * @param editedAt  0 while unchanged
 * @param version   1 for the first
 * @param deletedAt 0 while it stands
 * @param deletedBy user key, empty while it stands
 */
public record Note(int id, NoteKind kind, int parentId, int rootId, String authorKey, Audience audience, long aboutId,
        String text, long createdAt, long editedAt, int version, NoteCounts counts, long deletedAt, String deletedBy) {

    /** Bounds what one note may hold. */
    public static final int LONGEST = 5_000;

    public Ref ref() {
        return Ref.of("note", id);
    }

    public boolean isReply() {
        return parentId != 0;
    }

    public boolean isDeleted() {
        return deletedAt != 0;
    }

    /** A question that no answer has helped with yet. */
    public boolean isOpenQuestion() {
        return kind == NoteKind.STUCK && counts.worked() == 0 && !isDeleted();
    }

    /** As stored under this id. */
    public Note withId(int newId) {
        return new Note(newId, kind, parentId, rootId == 0 ? newId : rootId, authorKey, audience, aboutId, text, createdAt,
                editedAt, version, counts, deletedAt, deletedBy);
    }

    Note edited(String newText, long at) {
        return new Note(id, kind, parentId, rootId, authorKey, audience, aboutId, newText, createdAt, at, version + 1, counts,
                deletedAt, deletedBy);
    }

    Note deleted(long at, String by) {
        return new Note(id, kind, parentId, rootId, authorKey, audience, aboutId, text, createdAt, editedAt, version, counts,
                at, by);
    }

    Note withOneMoreReply() {
        return with(new NoteCounts(counts.replies() + 1, counts.worked(), counts.failed()));
    }

    Note with(NoteCounts newCounts) {
        return new Note(id, kind, parentId, rootId, authorKey, audience, aboutId, text, createdAt, editedAt, version, newCounts,
                deletedAt, deletedBy);
    }
}
