package org.chorus.discussion.page;

import java.util.List;
import java.util.Map;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaView;
import org.chorus.idea.Origins;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;

/** What sparked an idea, as links with `text`, `title` and `url`. */
public final class SparkValues {

    private final Origins origins;
    private final ShownPeople people;
    private final Addresses addresses;
    private final Texts texts;

    public SparkValues(Origins origins, ShownPeople people, Addresses addresses, Texts texts) {
        this.origins = origins;
        this.people = people;
        this.addresses = addresses;
        this.texts = texts;
    }

    List<Map<String, Object>> of(Viewer viewer, IdeaView idea) {
        return idea.deleted() ? List.of() : origins.of(viewer, idea.id()).stream().map(this::link).toList();
    }

    private Map<String, Object> link(Origins.Origin origin) {
        String name = origin.author().key().isEmpty() ? texts.text("chorus.common.hidden-author")
                : people.of(origin.author()).get("name").toString();
        String key = origin.what().kind().equals("note") ? "chorus.link.sparked-by.note" : "chorus.link.sparked-by.comment";
        return Map.of("text", texts.text(key, name), "title", origin.title(), "url", addresses.page(origin.path()));
    }
}
