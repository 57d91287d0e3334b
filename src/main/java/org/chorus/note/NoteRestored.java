package org.chorus.note;

import java.util.List;
import org.chorus.common.Event;
import org.chorus.topic.Topic;

/** A deleted note or reply is back. @param actor user key of whoever did it; @param topics none of a reply */
public record NoteRestored(Note note, List<Topic> topics, String actor) implements Event {

    public NoteRestored {
        topics = List.copyOf(topics);
    }
}
