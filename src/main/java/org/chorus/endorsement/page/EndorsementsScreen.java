package org.chorus.endorsement.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.endorsement.Endorsement;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.ShownThanks;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What one person was thanked for, and whom that person thanked. */
public final class EndorsementsScreen implements Screen {

    private final EndorsementValues values;
    private final People people;
    private final ShownThanks thanks;
    private final Writing writing;
    private final Texts texts;

    public EndorsementsScreen(EndorsementValues values, People people, ShownThanks thanks, Writing writing,
            Texts texts) {
        this.values = values;
        this.people = people;
        this.thanks = thanks;
        this.writing = writing;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/people/{key}/endorsements";
    }

    /** @throws org.chorus.common.Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        viewer.requireLogin();
        String key = visit.place("key");
        Person person = people.byKey(key);
        Map<String, Object> shown = new HashMap<>(values.of(viewer, person, visit.parameter("received"), visit.parameter("given")));
        shown.put("title", viewer.is(key) ? texts.text("chorus.thanks.title.own") : texts.text("chorus.thanks.title", person.name()));
        shown.put("offer", thanks.of(viewer, person, Endorsement.NO_WORK, List.of()));
        shown.put("writing", writing.of(viewer, true, "/people/" + key + "/endorsements"));
        return new Shown("Chorus.Thanks.page", "thank", shown);
    }
}
