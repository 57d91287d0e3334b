package org.chorus.expertise.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.expertise.Start;
import org.chorus.expertise.card.Faces;
import org.chorus.expertise.card.Pieces;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.Subject;

/** What the finder begins with as `Chorus.People.start` takes it. */
public final class StartValues {

    private final Faces faces;
    private final Pieces pieces;
    private final Addresses addresses;
    private final Texts texts;

    public StartValues(Faces faces, Pieces pieces, Addresses addresses, Texts texts) {
        this.faces = faces;
        this.pieces = pieces;
        this.addresses = addresses;
        this.texts = texts;
    }

    Map<String, Object> of(Viewer viewer, Start start) {
        return Map.of(
                "topics", start.topics().stream().map(topic -> topic(viewer, topic)).toList(),
                "questions", start.questions().stream().map(question -> question(viewer, question)).toList(),
                "heading", start.unit().isEmpty() ? texts.text("chorus.people.start.lately") : texts.text("chorus.people.start.unit", start.unit()),
                "people", start.people().stream().map(near -> near(viewer, near)).toList(),
                "example", start.topics().isEmpty() ? "" : start.topics().get(0).topic().name(),
                "exampleUrl", start.topics().isEmpty() ? "" : searching(start.topics().get(0).topic().name()));
    }

    private Map<String, Object> topic(Viewer viewer, Start.Known known) {
        return Map.of("name", known.topic().name(), "url", ofTopic(known.topic()),
                "people", known.people().stream().map(person -> faces.of(viewer, person)).toList());
    }

    private Map<String, Object> question(Viewer viewer, Start.Open open) {
        Map<String, Object> values = new HashMap<>(pieces.of(open.question()));
        values.put("by", faces.of(viewer, open.asker()));
        return values;
    }

    private Map<String, Object> near(Viewer viewer, Start.Near near) {
        Map<String, Object> values = new HashMap<>(faces.of(viewer, near.person()));
        values.put("topics", near.topics().stream().map(topic -> Map.of("name", topic.name(), "url", ofTopic(topic))).toList());
        return values;
    }

    private String ofTopic(Subject topic) {
        return Addresses.with(addresses.page("/people"), Map.of("topic", Integer.toString(topic.id())));
    }

    private String searching(String words) {
        return Addresses.with(addresses.page("/people"), Map.of("q", words));
    }
}
