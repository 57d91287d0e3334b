package org.chorus.note;

import java.util.List;
import org.chorus.text.TextRules;

/**
 * What a note shall say.
 *
 * @param text    people by username
 * @param topics  of a reply none
 * @param basedOn the version that was edited, 0 for whatever there is
 */
public record NoteEdit(String text, List<String> topics, int basedOn) {

    /** @throws org.chorus.common.InvalidInput when the text is empty or too long */
    public NoteEdit {
        text = TextRules.text("text", text, Note.LONGEST);
        topics = List.copyOf(topics);
    }
}
