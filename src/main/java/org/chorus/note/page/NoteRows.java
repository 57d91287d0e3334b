package org.chorus.note.page;

import java.util.List;
import java.util.Map;
import org.chorus.note.NoteView;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** Notes as short rows under a heading, as `Chorus.Topic.notes` takes them. */
public final class NoteRows {

    private final Addresses addresses;
    private final ShownPeople people;
    private final ShownTimes times;

    public NoteRows(Addresses addresses, ShownPeople people, ShownTimes times) {
        this.addresses = addresses;
        this.people = people;
        this.times = times;
    }

    Map<String, Object> of(NoteView view, String figures) {
        return Map.of("url", addresses.page("/notes/" + view.note().id()), "text", view.excerpt(),
                "author", people.of(view.author()), "created", times.of(view.note().createdAt()), "figures", figures);
    }

    static Map<String, Object> section(String id, String heading, List<Map<String, Object>> rows) {
        return Map.of("id", id, "heading", heading, "rows", rows);
    }
}
