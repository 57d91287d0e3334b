package org.chorus.expertise.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
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

/** `{profile-card:person=ann}`: one person and what they know, or one honest line. */
public final class ProfileCardMacro implements Macro {

    private static final int MOST_TOPICS = 5;

    private final ProfileService profiles;
    private final ProfileValues shown;
    private final People people;
    private final CurrentUser current;
    private final Pages pages;
    private final Assets assets;
    private final Texts texts;

    public ProfileCardMacro(ProfileService profiles, ProfileValues shown, People people, CurrentUser current, Pages pages,
            Assets assets, Texts texts) {
        this.profiles = profiles;
        this.shown = shown;
        this.people = people;
        this.current = current;
        this.pages = pages;
        this.assets = assets;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        assets.require("macro");
        String username = parameters.getOrDefault("person", "").strip().replaceFirst("^@", "");
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
        return pages.render("Chorus.Profile.card", new HashMap<>(shown.of(viewer, best)));
    }

    private String note(String key) {
        return pages.render("Chorus.Macro.note", Map.of("text", texts.text(key)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
