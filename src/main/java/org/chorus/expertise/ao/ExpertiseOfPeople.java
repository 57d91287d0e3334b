package org.chorus.expertise.ao;

import java.util.List;
import java.util.Map;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.host.ao.PersonalRows;

/** What somebody said of themselves, to be handed out; works are handed out where they are written. */
public final class ExpertiseOfPeople implements OwnWords, StoredPeople {

    private final PersonalRows rows;

    public ExpertiseOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        return Map.of(
                "profile", rows.of(userKey, "PERSON_PROFILE", "PERSON_KEY", "OPEN", "TALENTS", "CHANGED_AT"),
                "profileTopics", rows.of(userKey, "PERSON_TOPIC", "PERSON_KEY", "SUBJECT_ID", "MARK"),
                "disputes", rows.of(userKey, "WORK_DISPUTE", "PERSON_KEY", "WORK_KEY", "AT"));
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("WORK_PERSON", "PERSON_KEY"), rows.keys("PERSON_PROFILE", "PERSON_KEY"),
                rows.keys("PERSON_TOPIC", "PERSON_KEY"), rows.keys("WORK_DISPUTE", "PERSON_KEY"));
    }
}
