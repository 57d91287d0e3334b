package org.chorus.expertise.page;

import java.util.HashMap;
import java.util.Map;
import org.chorus.endorsement.Endorsement;
import org.chorus.expertise.ExpertiseView;
import org.chorus.expertise.ProfileService;
import org.chorus.expertise.card.ProfileValues;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.FollowButtons;
import org.chorus.text.shown.ShownThanks;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What somebody knows, as the tab Expertise of their profile. Of whoever was removed there is nothing but that. */
public final class ProfileScreen implements Screen {

    private final ProfileService profiles;
    private final ProfileValues shown;
    private final People people;
    private final FollowButtons follows;
    private final ShownThanks thanks;
    private final Addresses addresses;
    private final Texts texts;

    public ProfileScreen(ProfileService profiles, ProfileValues shown, People people, FollowButtons follows,
            ShownThanks thanks, Addresses addresses, Texts texts) {
        this.profiles = profiles;
        this.shown = shown;
        this.people = people;
        this.follows = follows;
        this.thanks = thanks;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/people/{key}";
    }

    @Override
    public Shown show(Visit visit) {
        Person person = people.byKey(visit.place("key"));
        if (person.isFormer() && !visit.viewer().isAnonymous()) {
            return new Shown("Chorus.Profile.former", "people", Map.of("title", texts.text("chorus.common.former"),
                    "peopleUrl", addresses.page("/people")));
        }
        return of(visit, person.key());
    }

    /** @throws org.chorus.common.Missing for somebody not logged in */
    Shown of(Visit visit, String key) {
        Viewer viewer = visit.viewer();
        ExpertiseView view = profiles.of(viewer, key);
        Map<String, Object> values = new HashMap<>(shown.of(viewer, view));
        values.put("title", texts.text("chorus.profile.title", view.person().name()));
        values.put("decorator", framed(visit, view) ? "atl.userprofile" : "atl.general");
        values.put("follow", follows.of(viewer, "person", key, view.person().name()));
        values.put("peopleUrl", addresses.page("/people"));
        values.put("thank", thanks.of(viewer, view.person(), Endorsement.NO_WORK, view.topics().stream().map(known -> known.topic().name()).toList()));
        values.put("thanksUrl", addresses.person(key) + "/endorsements");
        return new Shown("Chorus.Profile.page", "people", values);
    }

    /** The host frames the profile of whom the parameter names, or the reader's own: another's frame would lie. */
    private static boolean framed(Visit visit, ExpertiseView view) {
        String named = visit.parameter("username");
        return named.isEmpty() ? view.own() : named.equals(view.person().username());
    }
}
