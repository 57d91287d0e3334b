package org.chorus.note.page;

import java.util.List;
import java.util.Map;
import org.chorus.common.Missing;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.note.NoteService;
import org.chorus.note.NoteVersionService;
import org.chorus.note.NoteView;
import org.chorus.note.card.NoteValues;
import org.chorus.text.shown.ShownDifference;
import org.chorus.text.shown.ShownTimes;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What a note said before, and what changed from one version to the next. */
public final class NoteVersionsScreen implements Screen {

    private final NoteService notes;
    private final NoteVersionService versions;
    private final NoteValues values;
    private final ShownTimes times;
    private final Texts texts;

    public NoteVersionsScreen(NoteService notes, NoteVersionService versions, NoteValues values, ShownTimes times, Texts texts) {
        this.notes = notes;
        this.versions = versions;
        this.values = values;
        this.times = times;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/notes/{id}/versions";
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        NoteView note = notes.view(viewer, visit.id("note"));
        List<NoteVersionService.Shown> all = versions.of(viewer, note.note().id());
        if (all.isEmpty()) {
            throw new Missing("note");
        }
        return new Shown("Chorus.Note.versions", "note", Map.of(
                "title", texts.text("chorus.note.versions.title"),
                "note", values.of(viewer, note, note),
                "versions", all.stream().map(this::row).toList()));
    }

    private Map<String, Object> row(NoteVersionService.Shown version) {
        return Map.of("text", texts.text("chorus.versions.number", version.version()), "when", times.of(version.at()),
                "html", version.html(), "diff", ShownDifference.of(version.difference()));
    }
}
