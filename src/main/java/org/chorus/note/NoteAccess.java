package org.chorus.note;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.host.Permissions;
import org.chorus.host.Site;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;

/**
 * Who may do what with a note: one for a space is read by whoever may view the space and answered by whoever may comment
 * there; one for everybody is read by whoever can log in, and answered by those of them who have a licence.
 */
public final class NoteAccess {

    /** Clocks of two nodes may differ, and a note may be the first thing written in a space. */
    private static final long CLOCKS_DIFFER = Duration.ofMinutes(10).toMillis();

    private final Notes notes;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Site site;

    public NoteAccess(Notes notes, Spaces spaces, Permissions permissions, Site site) {
        this.notes = notes;
        this.spaces = spaces;
        this.permissions = permissions;
        this.site = site;
    }

    /** A deleted note is found too: what is left of it is a tombstone. @throws Missing when there is none or the viewer may not read it */
    public NoteStanding read(Viewer viewer, int noteId) {
        Note note = notes.byId(noteId).orElseThrow(() -> new Missing("note"));
        requireReadable(viewer, note);
        return on(viewer, note);
    }

    /** As {@link #read}, of a note that is at hand. @throws Missing when the viewer may not read it */
    void requireReadable(Viewer viewer, Note note) {
        if (!mayRead(viewer, note)) {
            throw new Missing("note");
        }
    }

    /** Those of the notes that the viewer may read, in their order; each audience is asked about once. */
    public List<NoteStanding> readable(Viewer viewer, List<Note> found) {
        Map<Audience, NoteStanding> asked = new HashMap<>();
        return found.stream()
                .filter(note -> mayRead(viewer, note))
                .map(note -> asked.computeIfAbsent(note.audience(), audience -> on(viewer, note)).with(note))
                .toList();
    }

    /** What somebody who reads the note may do with it. */
    private NoteStanding on(Viewer viewer, Note note) {
        boolean writable = !viewer.isAnonymous() && !site.isReadOnly();
        return new NoteStanding(viewer, note, writable && mayWriteFor(viewer, note.audience()),
                writable && moderates(viewer, note.audience()));
    }

    private boolean mayRead(Viewer viewer, Note note) {
        Audience audience = note.audience();
        return audience.isEverybody()
                ? !viewer.isAnonymous()
                : permissions.mayView(viewer, audience.spaceKey()) && isOfItsSpace(note);
    }

    /** False for a note older than the space that has its key now: who may view that may not have viewed the old one. */
    private boolean isOfItsSpace(Note note) {
        return spaces.byKey(note.audience().spaceKey())
                .filter(space -> space.createdAt() <= note.createdAt() + CLOCKS_DIFFER)
                .isPresent();
    }

    private boolean mayWriteFor(Viewer viewer, Audience audience) {
        return audience.isEverybody() ? permissions.isLicensed(viewer) : permissions.mayComment(viewer, audience.spaceKey());
    }

    private boolean moderates(Viewer viewer, Audience audience) {
        return permissions.isSystemAdmin(viewer)
                || !audience.isEverybody() && permissions.mayAdminister(viewer, audience.spaceKey());
    }

    /** Whether the viewer may write for somebody at all: nothing to write with is shown to others. */
    public boolean mayWriteSomewhere(Viewer viewer) {
        return !viewer.isAnonymous() && !site.isReadOnly() && permissions.isLicensed(viewer);
    }

    /**
     * The audience as the host spells it.
     *
     * @throws Missing when there is no such space or the viewer may not view it
     * @throws Forbidden when the viewer may not write for it
     */
    Audience write(Viewer viewer, Audience wanted) {
        requireWritable();
        Audience audience = wanted.isEverybody() ? wanted : new Audience(spaces.byKey(wanted.spaceKey())
                .map(Space::key)
                .filter(key -> permissions.mayView(viewer, key))
                .orElseThrow(() -> new Missing("space")));
        if (viewer.isAnonymous() || !mayWriteFor(viewer, audience)) {
            throw new Forbidden("note.write", "You may read here, but not write.");
        }
        return audience;
    }

    /** @throws Missing as {@link #read}; @throws Forbidden when the viewer may only read */
    NoteStanding takePart(Viewer viewer, int noteId) {
        NoteStanding standing = read(viewer, noteId);
        requireWritable();
        if (!standing.mayTakePart()) {
            throw new Forbidden("note.write", "You may read here, but not write.");
        }
        return standing;
    }

    /** @throws Forbidden while the site is read-only */
    void requireWritable() {
        site.requireWritable();
    }
}
