package org.chorus.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chorus.host.People;
import org.chorus.host.Viewer;

/** Whoever the host knows; deactivated people too, whose work still stands. */
public final class FollowedPeople implements Followable {

    private final People people;

    public FollowedPeople(People people) {
        this.people = people;
    }

    @Override
    public FollowKind kind() {
        return FollowKind.PERSON;
    }

    @Override
    public Map<String, Seen> seen(Viewer viewer, Collection<String> keys) {
        Map<String, Seen> seen = new HashMap<>();
        people.byKeys(keys).forEach((key, person) -> {
            if (!person.isFormer()) {
                seen.put(key, new Seen(key, person.name()));
            }
        });
        return seen;
    }
}
