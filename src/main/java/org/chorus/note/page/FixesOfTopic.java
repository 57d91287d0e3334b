package org.chorus.note.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.note.TopicNotes;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicSection;

/** What put something right, those that worked for others first. */
public final class FixesOfTopic implements TopicSection {

    private final TopicNotes notes;
    private final NoteRows rows;
    private final Texts texts;

    public FixesOfTopic(TopicNotes notes, NoteRows rows, Texts texts) {
        this.notes = notes;
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Part> of(Viewer viewer, Subject topic) {
        List<Map<String, Object>> found = notes.fixes(viewer, topic.id()).stream()
                .map(note -> rows.of(note, texts.text("chorus.topic.worked", note.note().counts().worked()))).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Part("Chorus.Topic.notes", "",
                NoteRows.section("chorus-topic-fixes", texts.text("chorus.topic.fixes"), found)));
    }
}
