package org.chorus.expertise.page;

import org.chorus.common.Missing;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The same by username, as the tabs of the host's profiles lead to it; without one it is the reader's own. */
public final class ProfileTabScreen implements Screen {

    private final ProfileScreen screen;
    private final People people;

    public ProfileTabScreen(ProfileScreen screen, People people) {
        this.screen = screen;
        this.people = people;
    }

    @Override
    public String address() {
        return "/profile";
    }

    @Override
    public Shown show(Visit visit) {
        String username = visit.parameter("username");
        if (username.isEmpty()) {
            visit.viewer().requireLogin();
            return screen.of(visit, visit.viewer().key());
        }
        return screen.of(visit, people.byUsername(username).map(Person::key).orElseThrow(() -> new Missing("person")));
    }
}
