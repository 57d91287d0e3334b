package org.chorus.expertise.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.expertise.ExpertiseView;
import org.chorus.expertise.TopicExpertise;
import org.chorus.expertise.TopicState;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.Subject;

/** A profile as templates take it. */
public final class ProfileValues {

    private final Faces faces;
    private final Bands bands;
    private final Pieces pieces;
    private final Addresses addresses;
    private final Site site;
    private final Texts texts;

    public ProfileValues(Faces faces, Bands bands, Pieces pieces, Addresses addresses, Site site, Texts texts) {
        this.faces = faces;
        this.bands = bands;
        this.pieces = pieces;
        this.addresses = addresses;
        this.site = site;
        this.texts = texts;
    }

    /** With `person`, `own`, `may` change it, `open`, `talents`, `topics`, `asks`, `learns`, `loose` and `active`. */
    public Map<String, Object> of(Viewer viewer, ExpertiseView view) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", faces.of(viewer, view.person()));
        values.put("own", view.own());
        values.put("may", view.own() && !site.isReadOnly());
        values.put("open", view.profile().open());
        values.put("talents", view.profile().talents());
        values.put("topics", view.topics().stream().map(this::topic).toList());
        values.put("asks", topics(view.asks()));
        values.put("learns", topics(view.learns()));
        values.put("asksText", names(view.asks()));
        values.put("learnsText", names(view.learns()));
        values.put("loose", pieces.of(view.loose()));
        values.put("active", faces.lastActive(view.topics().stream().mapToLong(TopicExpertise::lastActive).max().orElse(0)));
        return values;
    }

    private Map<String, Object> topic(TopicExpertise known) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", known.topic().id());
        values.put("name", known.topic().name());
        values.put("url", url(known.topic()));
        values.put("band", bands.of(known.band()));
        values.put("state", known.state().wire());
        values.put("stateText", known.state() == TopicState.HIDDEN ? texts.text("chorus.profile.topic.hidden")
                : known.state() == TopicState.RETIRED ? texts.text("chorus.profile.topic.retired") : "");
        values.put("endorsed", known.endorsed());
        values.put("pieces", pieces.of(known.pieces()));
        values.put("active", faces.lastActive(known.lastActive()));
        return values;
    }

    private List<Map<String, Object>> topics(List<Subject> topics) {
        return topics.stream().map(topic -> Map.<String, Object>of("name", topic.name(), "url", url(topic))).toList();
    }

    private static String names(List<Subject> topics) {
        return topics.stream().map(Subject::name).collect(Collectors.joining(", "));
    }

    /** Others who know of it. */
    private String url(Subject topic) {
        return Addresses.with(addresses.page("/people"), Map.of("topic", Integer.toString(topic.id())));
    }
}
