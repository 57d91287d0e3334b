package org.chorus.note.page;

import java.util.Map;
import org.chorus.host.Texts;
import org.chorus.note.NoteView;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** One note with its thread. Of a deleted one, a tombstone above the replies that stand. */
public final class NoteScreen implements Screen {

    private final ThreadValues threads;
    private final Writing writing;
    private final Texts texts;

    public NoteScreen(ThreadValues threads, Writing writing, Texts texts) {
        this.threads = threads;
        this.writing = writing;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/notes/{id}";
    }

    @Override
    public Shown show(Visit visit) {
        ThreadValues.Whole shown = threads.of(visit.viewer(), visit.id("note"), visit.parameter("replies"));
        NoteView note = shown.note();
        boolean may = note.mine().mayReply() || note.note().isDeleted();
        return new Shown("Chorus.Note.page", "note", Map.of(
                "title", note.note().isDeleted() ? texts.text("chorus.note.deleted.title") : note.excerpt(),
                "note", shown.values(),
                "writing", writing.of(visit.viewer(), may, "/notes/" + note.note().id())));
    }
}
