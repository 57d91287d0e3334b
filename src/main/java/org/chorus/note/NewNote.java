package org.chorus.note;

import java.util.List;
import org.chorus.text.TextRules;

/**
 * A note somebody posts; kind and text are enough.
 *
 * @param text    people by username
 * @param topics  names; unknown ones are made
 * @param aboutId Confluence content it is about, 0 for none
 * @param once    a word of the author's own for this note, so that sending it again posts nothing new; may be empty
 */
public record NewNote(NoteKind kind, String text, List<String> topics, Audience audience, long aboutId, String once) {

    static final int LONGEST_ONCE = 100;

    /** @throws org.chorus.common.InvalidInput when the text is empty or something is too long */
    public NewNote {
        text = TextRules.text("text", text, Note.LONGEST);
        topics = List.copyOf(topics);
        once = TextRules.optionalLine("once", once, LONGEST_ONCE);
    }
}
