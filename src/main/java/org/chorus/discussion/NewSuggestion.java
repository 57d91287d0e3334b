package org.chorus.discussion;

import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;

/**
 * What somebody offers to build on an idea: a text, a thought, or both.
 *
 * @param text people by username, as the next one
 */
public record NewSuggestion(String text, String note) {

    static final int LONGEST_NOTE = 5_000;

    /** @throws InvalidInput when both are empty or one is too long */
    public NewSuggestion {
        text = TextRules.optionalText("text", text, TextRules.LONGEST_TEXT);
        note = TextRules.optionalText("note", note, LONGEST_NOTE);
        if (text.isEmpty() && note.isEmpty()) {
            throw new InvalidInput("suggestion.empty", "A suggestion needs a text or a note.");
        }
    }
}
