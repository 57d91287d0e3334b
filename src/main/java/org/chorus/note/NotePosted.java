package org.chorus.note;

import java.util.List;
import java.util.Set;
import org.chorus.common.Event;
import org.chorus.topic.Topic;

/**
 * A note that begins a thread was posted.
 *
 * @param mentioned keys of people named in it, whether or not they may see it
 */
public record NotePosted(Note note, List<Topic> topics, Set<String> mentioned) implements Event {

    public NotePosted {
        topics = List.copyOf(topics);
        mentioned = Set.copyOf(mentioned);
    }
}
