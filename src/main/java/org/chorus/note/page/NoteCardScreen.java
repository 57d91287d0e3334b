package org.chorus.note.page;

import org.chorus.note.NoteService;
import org.chorus.note.NoteView;
import org.chorus.note.card.NoteValues;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** One note alone, for scripts that put a new or changed one into a page; with `whole=true` its thread too, from `replies` on. */
public final class NoteCardScreen implements Screen {

    private final NoteService notes;
    private final NoteValues values;
    private final ThreadValues threads;

    public NoteCardScreen(NoteService notes, NoteValues values, ThreadValues threads) {
        this.notes = notes;
        this.values = values;
        this.threads = threads;
    }

    @Override
    public String address() {
        return "/notes/{id}/card";
    }

    @Override
    public Shown show(Visit visit) {
        if (visit.parameter("whole").equals("true")) {
            ThreadValues.Whole whole = threads.of(visit.viewer(), visit.id("note"), visit.parameter("replies"));
            return new Shown("Chorus.Note.alone", "note", whole.values());
        }
        NoteView note = notes.view(visit.viewer(), visit.id("note"));
        if (note.note().isReply()) {
            NoteView root = notes.view(visit.viewer(), note.note().rootId());
            return new Shown("Chorus.Note.alone", "note", values.of(visit.viewer(), note, root));
        }
        return new Shown("Chorus.Note.alone", "note", values.of(visit.viewer(), note, note));
    }
}
