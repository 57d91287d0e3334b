package org.chorus.note;

import java.util.List;
import java.util.Map;
import org.chorus.host.Viewer;

/** The Confluence content that notes are about or link to, shown only to readers who may view it. */
public final class NoteCards {

    /** @throws org.chorus.common.Missing when there is no such content, or the viewer may not view it; 0 is nothing */
    void require(Viewer viewer, long contentId) {
    }

    /** By id of note, what it is about first. */
    Map<Integer, List<NoteView.ContentCard>> of(Viewer viewer, List<Note> notes) {
        return Map.of();
    }
}
