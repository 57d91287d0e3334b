package org.chorus.note.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.note.TopicNotes;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicSection;

/** Where somebody is stuck with a topic and no answer has helped yet. */
public final class QuestionsOfTopic implements TopicSection {

    private final TopicNotes notes;
    private final NoteRows rows;
    private final Texts texts;

    public QuestionsOfTopic(TopicNotes notes, NoteRows rows, Texts texts) {
        this.notes = notes;
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Part> of(Viewer viewer, Subject topic) {
        List<Map<String, Object>> found = notes.openQuestions(viewer, topic.id()).stream()
                .map(note -> rows.of(note, texts.text("chorus.topic.replies", note.note().counts().replies()))).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Part("Chorus.Topic.notes", "",
                NoteRows.section("chorus-topic-questions", texts.text("chorus.topic.questions"), found)));
    }
}
