package org.chorus.endorsement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Ref;
import org.chorus.host.Viewer;
import org.chorus.note.Note;
import org.chorus.note.NoteAccess;
import org.chorus.note.NoteStanding;
import org.chorus.note.Notes;
import org.chorus.text.Markdown;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Notes and replies to them; what they are called are their first words. */
public final class NoteWorks implements Works {

    private static final String NOTE = "note";
    private static final int TITLE = 80;

    private final Notes notes;
    private final NoteAccess access;
    private final TopicService topics;
    private final Markdown markdown;

    public NoteWorks(Notes notes, NoteAccess access, TopicService topics, Markdown markdown) {
        this.notes = notes;
        this.access = access;
        this.topics = topics;
        this.markdown = markdown;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NOTE);
    }

    @Override
    public Map<Ref, Work> openTo(Viewer viewer, Collection<Ref> refs) {
        return access.readable(viewer, notes.byIds(Ids.of(refs, NOTE))).stream().map(NoteStanding::note)
                .filter(note -> !note.isDeleted()).collect(Collectors.toMap(Note::ref, this::work));
    }

    /** A reply stands also where what it replies to was deleted. */
    @Override
    public Set<Ref> standing(Collection<Ref> refs) {
        return notes.byIds(Ids.of(refs, NOTE)).stream().filter(note -> !note.isDeleted()).map(Note::ref).collect(Collectors.toSet());
    }

    @Override
    public List<String> topicsOf(Viewer viewer, Work work) {
        List<Integer> ids = notes.topicsOf(Ids.of(Set.of(work.ref()), NOTE)).values().stream().flatMap(List::stream).toList();
        return topics.byIds(ids).values().stream().map(Topic::name).sorted().toList();
    }

    private Work work(Note note) {
        String words = markdown.excerpt(note.text(), TITLE);
        return new Work(note.ref(), words.isEmpty() ? "#" + note.id() : words, "/plugins/servlet/chorus/notes/" + note.id(),
                new Audience(note.audience().spaceKey(), 0), Set.of(note.authorKey()));
    }
}
