package org.chorus.note;

import java.util.List;
import java.util.Set;
import org.chorus.common.Event;
import org.chorus.topic.Topic;

/**
 * A note or reply says something else now, or is about other topics.
 *
 * @param topics    of the note as they are now; none of a reply
 * @param mentioned keys of people named in it who were not named before
 */
public record NoteEdited(Note note, List<Topic> topics, Set<String> mentioned) implements Event {

    public NoteEdited {
        topics = List.copyOf(topics);
        mentioned = Set.copyOf(mentioned);
    }
}
