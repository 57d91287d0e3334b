package org.chorus.transfer;

import java.util.List;

/**
 * An idea as an export hands it out, so that an import takes it back unchanged.
 *
 * @param authors as the file had them, or a username; empty where authors are hidden or gone
 * @param created a day where it was midnight UTC, else ISO 8601
 * @param links   keys of the ideas it requires
 */
public record ExportedIdea(String key, String title, String text, String authors, String state, String created,
        List<String> links, List<String> topics, int endorsements) {

    public ExportedIdea {
        links = List.copyOf(links);
        topics = List.copyOf(topics);
    }
}
