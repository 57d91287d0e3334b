package org.chorus.follow.ao;

import java.util.List;
import java.util.Map;
import org.chorus.common.Event;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.ao.PersonalRows;

/** Whom and what people follow; follows of and by whoever is removed go. */
public final class FollowsOfPeople implements OwnWords, StoredPeople, Subscriber {

    private static final String PERSON = "person:";

    private final PersonalRows rows;

    public FollowsOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        return Map.of("follows", rows.of(userKey, "FOLLOW", "FOLLOWER_KEY", "CHANNEL", "FOLLOWED_AT"));
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("FOLLOW", "FOLLOWER_KEY"), rows.keys("FOLLOW", "CHANNEL", PERSON));
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            rows.forget(removed.userKey(), "FOLLOW", "FOLLOWER_KEY");
            rows.forget(PERSON + removed.userKey(), "FOLLOW", "CHANNEL");
        }
    }
}
