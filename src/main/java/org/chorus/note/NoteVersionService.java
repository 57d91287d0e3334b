package org.chorus.note;

import java.util.ArrayList;
import java.util.List;
import org.chorus.host.Viewer;
import org.chorus.text.Difference;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;

/** What a note said before. */
public final class NoteVersionService {

    /**
     * A version as it is shown.
     *
     * @param text       Markdown with people by username
     * @param difference from the version before, empty for the first
     */
    public record Shown(int version, String text, String html, Difference difference, long at) {
    }

    private final NoteAccess access;
    private final Notes notes;
    private final Mentions mentions;
    private final Markdown markdown;

    public NoteVersionService(NoteAccess access, Notes notes, Mentions mentions, Markdown markdown) {
        this.access = access;
        this.notes = notes;
        this.mentions = mentions;
        this.markdown = markdown;
    }

    /** Latest first, the present one included; none of a note whose text the viewer may no longer read. */
    public List<Shown> of(Viewer viewer, int noteId) {
        NoteStanding standing = access.read(viewer, noteId);
        Note note = standing.note();
        if (note.isDeleted() && !standing.mayRestore()) {
            return List.of();
        }
        List<NoteVersion> all = new ArrayList<>();
        all.add(new NoteVersion(noteId, note.version(), note.text(), note.editedAt() == 0 ? note.createdAt() : note.editedAt()));
        all.addAll(notes.replacedVersions(noteId));
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String text = mentions.toEditable(all.get(i).text());
            Difference difference = i + 1 == all.size() ? new Difference(List.of())
                    : Difference.between(mentions.toEditable(all.get(i + 1).text()), text);
            shown.add(new Shown(all.get(i).version(), text, markdown.html(all.get(i).text()), difference, all.get(i).at()));
        }
        return List.copyOf(shown);
    }
}
