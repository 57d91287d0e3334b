package org.chorus.note;

import org.chorus.host.Viewer;

/**
 * A note and what a viewer who may read it may do there. Both are false while the site is read-only, so that what is
 * shown and what is refused agree.
 *
 * @param mayTakePart reply, react, confirm, change one's own
 * @param mayModerate delete and restore anybody's: admins of the note's space and of the system
 */
public record NoteStanding(Viewer viewer, Note note, boolean mayTakePart, boolean mayModerate) {

    public boolean isAuthor() {
        return viewer.is(note.authorKey());
    }

    public boolean mayReply() {
        return mayTakePart && !note.isDeleted();
    }

    public boolean mayEdit() {
        return mayReply() && isAuthor();
    }

    public boolean mayDelete() {
        return !note.isDeleted() && (mayModerate || mayTakePart && isAuthor());
    }

    /** What a moderator deleted, its author may not bring back. */
    public boolean mayRestore() {
        return note.isDeleted() && (mayModerate || mayTakePart && isAuthor() && viewer.is(note.deletedBy()));
    }

    /** Others try a fix; an answer is tried by whoever asked. @param root of the note's thread */
    public boolean mayConfirm(Note root) {
        boolean answersMe = note.isReply() && root.kind() == NoteKind.STUCK && viewer.is(root.authorKey());
        return mayReply() && !isAuthor() && (note.kind() == NoteKind.FIX || answersMe);
    }

    NoteStanding with(Note changed) {
        return new NoteStanding(viewer, changed, mayTakePart, mayModerate);
    }
}
