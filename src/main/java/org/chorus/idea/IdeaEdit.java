package org.chorus.idea;

import java.util.List;

/**
 * What an idea shall say.
 *
 * @param text    as its author writes it, people by username
 * @param basedOn the version the author had before him, 0 when he does not say
 * @param credit  user key of whoever suggested the change, empty for nobody
 */
public record IdeaEdit(String title, String text, List<String> topics, int basedOn, String credit) {

    /** @throws org.chorus.common.InvalidInput when the title is empty or something is too long */
    public IdeaEdit {
        title = IdeaTexts.title(title);
        text = IdeaTexts.text(text);
        topics = IdeaTexts.topics(topics);
    }
}
