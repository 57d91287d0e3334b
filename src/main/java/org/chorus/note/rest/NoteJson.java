package org.chorus.note.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.web.PersonJson;

/**
 * A note or a reply on the wire.
 *
 * @param parent   the note replied to, null for one that begins a thread
 * @param root     the note that began the thread
 * @param author   null where it is deleted
 * @param text     Markdown to edit; null unless the viewer may edit
 * @param worked   for how many a fix or an answer worked; of a `stuck` note how many answers helped
 * @param open     whether it is a question that no answer has helped with
 * @param ideas    that came of it; empty in lists
 * @param editedAt null while unchanged
 */
record NoteJson(int id, String kind, Integer parent, int root, PersonJson author, String html, String text, String excerpt,
        List<TopicJson> topics, AudienceJson audience, List<CardJson> cards, Instant createdAt, Instant editedAt, int version,
        int replies, int worked, int failed, boolean open, List<SignJson> reactions, List<IdeaJson> ideas, MineJson mine,
        boolean deleted) {

    /** @param id of the vocabulary, the same in all spaces */
    record TopicJson(int id, String name) {
    }

    /** @param space key; null for everybody who can log in */
    record AudienceJson(String space, String name) {
    }

    /** Confluence content. @param about whether the note is about it, and does not only link to it */
    record CardJson(long id, boolean about, String kind, String title, String space, String url) {
    }

    /** How many gave one sign. */
    record SignJson(String name, String emoji, int count, boolean mine) {
    }

    /** An idea that came of the note. */
    record IdeaJson(int id, String title, String state) {
    }

    /** What the note is to the viewer and what he may do with it. @param confirmed null while nothing is said */
    record MineJson(boolean author, Boolean confirmed, boolean mayReply, boolean mayEdit, boolean mayDelete, boolean mayRestore,
            boolean mayConfirm, boolean maySpark) {
    }
}
