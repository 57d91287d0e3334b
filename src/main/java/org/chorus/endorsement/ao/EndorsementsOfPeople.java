package org.chorus.endorsement.ao;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
        return Map.of(
                "endorsements", rows.of(userKey, "ENDORSEMENT", "GIVER_KEY", "RECEIVER_KEY", "SUBJECT_ID",
                        PersonalRows.nameOf("TOPIC_ID", "TOPIC"), "MESSAGE", "WORK_KIND", "WORK_ID", "GIVEN_AT", "TAKEN_BACK_AT"),
                "endorsementsRefused", refused(rows.of(userKey, "ENDORSEMENT", "RECEIVER_KEY", "HIDDEN_AT", "DECLINED_AT")));
    }

    /** Those that one hides or declines; whoever gave them wrote the words. */
    private static Iterable<Map<String, Object>> refused(Iterable<Map<String, Object>> received) {
        return () -> StreamSupport.stream(received.spliterator(), false)
                .filter(one -> one.containsKey("hiddenAt") || one.containsKey("declinedAt")).iterator();
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("ENDORSEMENT", "GIVER_KEY"), rows.keys("ENDORSEMENT", "RECEIVER_KEY"));
    }
}
