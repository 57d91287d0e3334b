package org.chorus.expertise.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.Missing;
import org.chorus.expertise.ExpertiseView;
import org.chorus.expertise.ProfileService;
import org.chorus.expertise.TopicState;
import org.chorus.expertise.card.ProfileValues;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.web.BlockMacro;

/** `{profile-card:person=ann}`: one person and what they know, or one honest line. */
public final class ProfileCardMacro extends BlockMacro {

    private static final int MOST_TOPICS = 5;

    private final ProfileService profiles;
    private final ProfileValues shown;
    private final People people;
    private final CurrentUser current;

    public ProfileCardMacro(ProfileService profiles, ProfileValues shown, People people, CurrentUser current, Pages pages,
            Assets assets, Texts texts) {
        super(pages, assets, texts);
        this.profiles = profiles;
        this.shown = shown;
        this.people = people;
        this.current = current;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        String username = parameter(parameters, "person").replaceFirst("^@", "");
        if (username.isEmpty()) {
            return note("chorus.macro.card.param");
        }
        Viewer viewer = current.viewer();
        return view(viewer, username).map(found -> card(viewer, found)).orElseGet(() -> note("chorus.macro.card.missing"));
    }

    private Optional<ExpertiseView> view(Viewer viewer, String username) {
        try {
            return people.byUsername(username).map(Person::key).map(key -> profiles.of(viewer, key));
        } catch (Missing unseen) {
            return Optional.empty();
        }
    }

    /** On a page that others read too, even one's own card shows no topic that one hides. */
    private String card(Viewer viewer, ExpertiseView view) {
        ExpertiseView best = new ExpertiseView(view.person(), false, view.profile(),
                view.topics().stream().filter(topic -> topic.state() == TopicState.SHOWN).limit(MOST_TOPICS).toList(),
                view.asks(), view.learns(), List.of());
        return render("Chorus.Profile.card", new HashMap<>(shown.of(viewer, best)));
    }
}
