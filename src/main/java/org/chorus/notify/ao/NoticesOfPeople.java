package org.chorus.notify.ao;

import java.util.List;
import org.chorus.common.Event;
import org.chorus.common.StoredPeople;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.ao.PersonalRows;

/** Whom notices and mails know, and nobody any more whom the host has removed. */
public final class NoticesOfPeople implements StoredPeople, Subscriber {

    private final PersonalRows rows;

    public NoticesOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("NOTICE", "RECIPIENT_KEY"), rows.keys("NOTICE", "ACTOR_KEY"), rows.keys("MAIL_STOP", "USER_KEY"));
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            rows.forget(removed.userKey(), "NOTICE", "RECIPIENT_KEY");
            rows.forget(removed.userKey(), "MAIL_STOP", "USER_KEY");
        }
    }
}
