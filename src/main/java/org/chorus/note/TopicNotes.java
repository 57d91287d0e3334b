package org.chorus.note;

import java.util.List;
import java.util.Set;
import org.chorus.host.Viewer;
import org.chorus.topic.TopicService;

/** Notes about a topic, of all audiences the viewer belongs to. */
public final class TopicNotes {

    private static final int MOST = 10;

    private final Notes notes;
    private final NoteViews views;
    private final TopicService topics;

    public TopicNotes(Notes notes, NoteViews views, TopicService topics) {
        this.notes = notes;
        this.views = views;
        this.topics = topics;
    }

    /** Questions that no answer has helped with, newest first, at most {@value #MOST}. */
    public List<NoteView> openQuestions(Viewer viewer, int subjectId) {
        Set<Integer> heard = topics.idsFor(viewer, subjectId);
        return heard.isEmpty() ? List.of() : views.of(viewer, notes.openQuestions(heard, MOST));
    }

    /** Fixes, those that worked for most first, at most {@value #MOST}. */
    public List<NoteView> fixes(Viewer viewer, int subjectId) {
        Set<Integer> heard = topics.idsFor(viewer, subjectId);
        return heard.isEmpty() ? List.of() : views.of(viewer, notes.fixes(heard, MOST));
    }
}
