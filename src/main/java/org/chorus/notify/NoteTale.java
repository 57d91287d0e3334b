package org.chorus.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.Viewer;
import org.chorus.note.Note;
import org.chorus.note.NoteAccess;
import org.chorus.note.NoteStanding;
import org.chorus.note.Notes;
import org.chorus.text.Markdown;

/** What there is to tell of notes and replies. */
public final class NoteTale implements Tale {

    private static final int LONGEST_TITLE = 80;

    private final Notes notes;
    private final NoteAccess access;
    private final Markdown markdown;

    public NoteTale(Notes notes, NoteAccess access, Markdown markdown) {
        this.notes = notes;
        this.access = access;
        this.markdown = markdown;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.NOTE;
    }

    @Override
    public Map<Integer, Headline> visible(Viewer reader, Collection<Integer> ids) {
        Map<Integer, Headline> visible = new HashMap<>();
        access.readable(reader, notes.byIds(ids)).stream().map(NoteStanding::note).filter(note -> !note.isDeleted())
                .forEach(note -> visible.put(note.id(), headline(note)));
        return visible;
    }

    @Override
    public Optional<Detail> detail(Notice notice) {
        return notes.byId(notice.detailId()).filter(note -> !note.isDeleted()).map(note -> Detail.said(note.text(), ""));
    }

    private Headline headline(Note note) {
        String anchor = note.isReply() ? "#note-" + note.id() : "";
        return new Headline(markdown.excerpt(note.text(), LONGEST_TITLE), "/plugins/servlet/chorus/notes/" + note.rootId() + anchor, "");
    }
}
