package org.chorus.expertise.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.expertise.Band;
import org.chorus.expertise.Expert;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.FollowButtons;

/** Whom the finder found as `Chorus.People.hit` takes them. */
public final class Experts {

    private final Faces faces;
    private final Bands bands;
    private final Pieces pieces;
    private final FollowButtons follows;
    private final Texts texts;

    public Experts(Faces faces, Bands bands, Pieces pieces, FollowButtons follows, Texts texts) {
        this.faces = faces;
        this.bands = bands;
        this.pieces = pieces;
        this.follows = follows;
        this.texts = texts;
    }

    public List<Map<String, Object>> of(Viewer viewer, List<Expert> experts) {
        Map<String, String> names = new HashMap<>();
        experts.forEach(expert -> names.put(expert.person().key(), expert.person().name()));
        Map<String, Map<String, Object>> buttons = follows.of(viewer, "person", names);
        return experts.stream().map(expert -> of(viewer, expert, buttons.get(expert.person().key()))).toList();
    }

    private Map<String, Object> of(Viewer viewer, Expert expert, Map<String, Object> follow) {
        Map<String, Object> values = new HashMap<>(faces.of(viewer, expert.person()));
        values.put("follow", follow);
        values.put("band", bands.of(expert.band()));
        values.put("why", pieces.of(expert.why()));
        values.put("reasons", reasons(expert));
        values.put("active", faces.lastActive(expert.lastActive()));
        values.put("open", expert.open());
        return values;
    }

    /** What speaks for them besides pieces. */
    private List<String> reasons(Expert expert) {
        List<String> reasons = new ArrayList<>();
        if (expert.named()) {
            reasons.add(texts.text("chorus.people.why.name"));
        }
        if (expert.offering()) {
            reasons.add(texts.text("chorus.people.why.offering"));
        }
        if (expert.endorsed()) {
            reasons.add(texts.text("chorus.people.why.endorsed"));
        }
        if (expert.named() && expert.band() == Band.UNKNOWN && expert.why().isEmpty()) {
            reasons.add(texts.text("chorus.people.why.nothing"));
        }
        return reasons;
    }
}
