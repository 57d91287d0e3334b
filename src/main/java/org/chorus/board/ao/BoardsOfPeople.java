package org.chorus.board.ao;

import java.util.List;
import java.util.Map;
import org.chorus.common.Event;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.common.Subscriber;
import org.chorus.host.PersonRemoved;
import org.chorus.host.ao.PersonalRows;

/**
 * What people wrote of boards, and whom boards know. Whoever is removed hosts none any more: a board whose last host is
 * gone is looked after by the admins of its space, who may name others.
 */
public final class BoardsOfPeople implements OwnWords, StoredPeople, Subscriber {

    private final PersonalRows rows;

    public BoardsOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        return Map.of("boards", rows.of(userKey, "BOARD", "CREATOR_KEY", "SPACE_KEY", "NAME", "PURPOSE", "KIND", "QUESTION",
                "CLOSING_AT", "CREATED_AT", "DELETED_AT"));
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("BOARD", "CREATOR_KEY"), rows.keys("BOARD_HOST", "USER_KEY"));
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            rows.forget(removed.userKey(), "BOARD_HOST", "USER_KEY");
        }
    }
}
