package org.chorus.endorsement.ao;

import java.util.List;
import java.util.Map;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.host.ao.PersonalRows;

/** Whom people endorsed, and whom endorsements know. */
public final class EndorsementsOfPeople implements OwnWords, StoredPeople {

    private final PersonalRows rows;

    public EndorsementsOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        return Map.of("endorsements", rows.of(userKey, "ENDORSEMENT", "GIVER_KEY", "RECEIVER_KEY", "SUBJECT_ID", "MESSAGE",
                "WORK_KIND", "WORK_ID", "GIVEN_AT", "TAKEN_BACK_AT"));
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("ENDORSEMENT", "GIVER_KEY"), rows.keys("ENDORSEMENT", "RECEIVER_KEY"));
    }
}
