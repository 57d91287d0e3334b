package org.chorus.notify.ao;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Event;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.ao.PersonalRows;

/** Whom notices and mails know, and nobody any more whom the host has removed. */
public final class NoticesOfPeople implements OwnWords, StoredPeople, Subscriber {

    private final PersonalRows rows;

    public NoticesOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        Map<String, Iterable<Map<String, Object>>> lists = new LinkedHashMap<>();
        lists.put("mailsStopped", rows.of(userKey, "MAIL_STOP", "USER_KEY", "KIND", "CREATED_AT"));
        lists.put("digest", rows.of(userKey, "DIGEST_PLAN", "USER_KEY", "DIGEST_HOUR", "TIME_ZONE"));
        return lists;
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("NOTICE", "RECIPIENT_KEY"), rows.keys("NOTICE", "ACTOR_KEY"), rows.keys("MAIL_STOP", "USER_KEY"),
                rows.keys("DIGEST_PLAN", "USER_KEY"));
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            rows.forget(removed.userKey(), "NOTICE", "RECIPIENT_KEY");
            rows.forget(removed.userKey(), "MAIL_STOP", "USER_KEY");
            rows.forget(removed.userKey(), "DIGEST_PLAN", "USER_KEY");
        }
    }
}
