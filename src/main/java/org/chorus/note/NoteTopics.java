package org.chorus.note;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** What notes are about, as the spaces they are for spell it; notes for everybody share one spelling. */
public final class NoteTopics {

    private final Notes notes;
    private final TopicService topics;

    public NoteTopics(Notes notes, TopicService topics) {
        this.notes = notes;
        this.topics = topics;
    }

    List<Topic> of(Note note) {
        return of(List.of(note)).getOrDefault(note.id(), List.of());
    }

    /** By id of note; one statement however many there are. */
    Map<Integer, List<Topic>> of(Collection<Note> found) {
        return notes.namedTopicsOf(found.stream().filter(note -> !note.isReply()).map(Note::id).toList());
    }

    /** @throws org.chorus.common.InvalidInput when a name is no name or there are too many */
    List<Topic> add(Note note, List<String> names) {
        List<Topic> resolved = topics.resolve(note.audience().spaceKey(), names);
        notes.addTopics(note.id(), resolved.stream().map(Topic::id).toList());
        return resolved;
    }

    List<Topic> put(Note note, List<String> names) {
        List<Topic> resolved = topics.resolve(note.audience().spaceKey(), names);
        notes.putTopics(note.id(), resolved.stream().map(Topic::id).toList());
        return resolved;
    }
}
