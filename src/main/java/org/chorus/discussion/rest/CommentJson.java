package org.chorus.discussion.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.web.PersonJson;

/**
 * A comment on the wire.
 *
 * @param parent   null for one on the idea itself
 * @param author   null where nobody may be named, or the comment is deleted
 * @param byAuthor whether the idea's author wrote it
 * @param text     as its author edits it, null to all others
 * @param editedAt null while unchanged
 */
record CommentJson(int id, int ideaId, Integer parent, PersonJson author, boolean byAuthor, String html, String text,
        Instant createdAt, Instant editedAt, boolean deleted, List<TallyJson> reactions, Mine mine) {

    /** What the comment is to the viewer, and what he may do with it. */
    record Mine(boolean author, boolean mayReply, boolean mayEdit, boolean mayDelete, boolean mayRestore) {
    }
}
