package org.chorus.idea;

import java.util.List;
import org.chorus.text.TextRules;

/**
 * An idea somebody posts; the title is enough.
 *
 * @param topics     names; unknown ones are made
 * @param inspiredBy id of the idea this one builds on, 0 for none
 * @param once       a word of the poster's own for this post, so that sending it again posts nothing new; may be empty
 */
public record NewIdea(String title, String text, List<String> topics, int inspiredBy, String once) {

    private static final int LONGEST_ONCE = 100;

    /** @throws org.chorus.common.InvalidInput when the title is empty or something is too long */
    public NewIdea {
        title = IdeaTexts.title(title);
        text = IdeaTexts.text(text);
        topics = IdeaTexts.topics(topics);
        once = TextRules.optionalLine("once", once, LONGEST_ONCE);
    }

    public static NewIdea titled(String title) {
        return new NewIdea(title, "", List.of(), 0, "");
    }
}
