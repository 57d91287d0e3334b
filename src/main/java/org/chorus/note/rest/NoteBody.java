package org.chorus.note.rest;

import java.util.List;
import org.chorus.common.InvalidInput;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteEdit;
import org.chorus.note.NoteKind;

/**
 * What is sent to post or edit a note; on an edit, what is absent stays.
 *
 * @param id       a word of the sender's own, which makes sending again the same note
 * @param about    id of Confluence content
 * @param version  the version an edit is based on
 */
record NoteBody(String id, String kind, String text, List<String> topics, AudienceBody audience, Long about, Integer version) {

    /** @param space key; without one it is for everybody who can log in */
    record AudienceBody(String space) {
    }

    /** @throws InvalidInput when something does not fit */
    NewNote asNew() {
        refuse(version != null, "version");
        boolean everybody = audience == null || audience.space() == null || audience.space().isEmpty();
        return new NewNote(NoteKind.of(kind), text, topics == null ? List.of() : topics,
                everybody ? Audience.EVERYBODY : new Audience(audience.space()), about == null ? 0 : about, id);
    }

    /** @throws InvalidInput when something does not fit */
    NoteEdit over(NoteEdit now) {
        refuse(id != null, "id");
        refuse(kind != null, "kind");
        refuse(audience != null, "audience");
        refuse(about != null, "about");
        return new NoteEdit(text == null ? now.text() : text, topics == null ? now.topics() : topics, version == null ? 0 : version);
    }

    private static void refuse(boolean present, String field) {
        if (present) {
            throw new InvalidInput("request.unknown-field", "There is no field \"" + field + "\" here.", field);
        }
    }
}
