package org.chorus.host.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.util.Optional;
import org.chorus.host.People;
import org.chorus.host.PersonRemoved;

/** Tells of a person's removal, once the host no longer knows them. */
public final class Farewell {

    private final People people;
    private final UserAccessor accessor;
    private final AfterCommit later;

    public Farewell(People people, UserAccessor accessor, AfterCommit later) {
        this.people = people;
        this.accessor = accessor;
        this.later = later;
    }

    /** @param user as the host's event gives it, of one of its two kinds; one without a key is left to the nightly look */
    void to(Object user) {
        keyOf(user).ifPresent(key -> later.publish("person " + key, () ->
                people.byKey(key).isFormer() ? Optional.of(new PersonRemoved(key)) : Optional.empty(), Optional::empty));
    }

    private Optional<String> keyOf(Object user) {
        ConfluenceUser known = user instanceof ConfluenceUser own ? own
                : user instanceof com.atlassian.user.User named ? accessor.getUserByName(named.getName()) : null;
        return Optional.ofNullable(known).map(ContentFacts::keyOf);
    }
}
