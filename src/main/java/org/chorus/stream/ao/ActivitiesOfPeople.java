package org.chorus.stream.ao;

import java.util.List;
import java.util.Map;
import org.chorus.common.Event;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.ao.PersonalRows;

/** Since when people read streams as feeds, and whom streams know; the streams of whoever is removed go, and what was done to them; what they did stays without a name. */
public final class ActivitiesOfPeople implements OwnWords, StoredPeople, Subscriber {

    private final PersonalRows rows;

    public ActivitiesOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        return Map.of("feed", rows.of(userKey, "FEED_KEY", "USER_KEY", "MADE_AT"));
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("ACTIVITY", "ACTOR_KEY"), rows.keys("FEED_KEY", "USER_KEY"));
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            String person = "person:" + removed.userKey();
            rows.forget(person, "ACTIVITY_CHANNEL", "CHANNEL");
            rows.forget("to:" + removed.userKey(), "ACTIVITY_CHANNEL", "CHANNEL");
            rows.forgetUnder(person, "ACTIVITY_CHANNEL", "ACTIVITY_ID", "ACTIVITY", "TARGET");
            rows.forget(person, "ACTIVITY", "TARGET");
        }
    }
}
