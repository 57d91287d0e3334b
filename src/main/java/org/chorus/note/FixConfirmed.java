package org.chorus.note;

import java.util.List;
import org.chorus.common.Event;
import org.chorus.topic.Topic;

/**
 * Somebody tried a fix, or an answer to their question, and tells whether it worked; or tells otherwise now.
 *
 * @param note   the fix, or the reply that answers
 * @param root   the question that is answered, the fix itself for a fix
 * @param topics of the root
 * @param actor  user key of whoever tried
 * @param worked how often it has worked and failed now is in the note's counts; this is the actor's word
 * @param withdrawn true where the actor takes the word back, which then counts no longer
 */
public record FixConfirmed(Note note, Note root, List<Topic> topics, String actor, boolean worked, boolean withdrawn)
        implements Event {

    public FixConfirmed {
        topics = List.copyOf(topics);
    }
}
