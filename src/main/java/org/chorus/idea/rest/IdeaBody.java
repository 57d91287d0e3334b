package org.chorus.idea.rest;

import java.util.List;
import org.chorus.common.InvalidInput;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.NewIdea;

/**
 * What is sent to post or edit an idea; on an edit, what is absent stays.
 *
 * @param inspiredBy id of the idea a new one builds on
 * @param once       makes posting again the same post
 * @param version    the version an edit is based on
 */
record IdeaBody(String title, String text, List<String> topics, Integer inspiredBy, String once, Integer version) {

    /** @throws InvalidInput when something does not fit */
    NewIdea asNew() {
        refuse(version != null, "version");
        return new NewIdea(title, text, topics == null ? List.of() : topics, inspiredBy == null ? 0 : inspiredBy, once);
    }

    /** @throws InvalidInput when something does not fit */
    IdeaEdit over(IdeaEdit now) {
        refuse(inspiredBy != null, "inspiredBy");
        refuse(once != null, "once");
        return new IdeaEdit(title == null ? now.title() : title, text == null ? now.text() : text,
                topics == null ? now.topics() : topics, version == null ? 0 : version, "");
    }

    private static void refuse(boolean present, String field) {
        if (present) {
            throw new InvalidInput("request.unknown-field", "There is no field \"" + field + "\" here.", field);
        }
    }
}
