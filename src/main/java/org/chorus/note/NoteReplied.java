package org.chorus.note;

import java.util.List;
import java.util.Set;
import org.chorus.common.Event;
import org.chorus.topic.Topic;

/**
 * Somebody replied to a note.
 *
 * @param parent    what was replied to
 * @param root      what began the thread, the parent itself where that did
 * @param topics    of the thread
 * @param mentioned keys of people named in the reply, whether or not they may see it
 */
public record NoteReplied(Note reply, Note parent, Note root, List<Topic> topics, Set<String> mentioned) implements Event {

    public NoteReplied {
        topics = List.copyOf(topics);
        mentioned = Set.copyOf(mentioned);
    }

    /** Somebody else's reply to a question. */
    public boolean isAnswer() {
        return root.kind() == NoteKind.STUCK && !reply.authorKey().equals(root.authorKey());
    }
}
