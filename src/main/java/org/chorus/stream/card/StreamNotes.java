package org.chorus.stream.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chorus.host.Viewer;
import org.chorus.note.NoteView;
import org.chorus.note.NoteViews;
import org.chorus.note.card.NoteValues;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;

/** The notes that a stream tells of, each as the card it has everywhere: to be answered, tried and given a sign where it is read. */
public final class StreamNotes {

    private final NoteViews notes;
    private final NoteValues values;

    public StreamNotes(NoteViews notes, NoteValues values) {
        this.notes = notes;
        this.values = values;
    }

    /** Gives the items of notes their `note`; one that was deleted a moment ago stays without. At most five statements. */
    public void into(Viewer viewer, List<Activity> activities, List<Map<String, Object>> items) {
        Map<Integer, Integer> posted = new HashMap<>();
        activities.stream().filter(activity -> activity.kind() == ActivityKind.NOTE_POSTED)
                .forEach(activity -> posted.put(activity.id(), Integer.valueOf(activity.object().id())));
        Map<Integer, Map<String, Object>> cards = new HashMap<>();
        notes.byIds(viewer, posted.values()).stream().filter(view -> !view.note().isDeleted())
                .forEach(view -> cards.put(view.note().id(), card(viewer, view)));
        items.forEach(item -> item.put("note", cards.getOrDefault(posted.get(item.get("id")), Map.of())));
    }

    private Map<String, Object> card(Viewer viewer, NoteView view) {
        return values.of(viewer, view, view);
    }
}
