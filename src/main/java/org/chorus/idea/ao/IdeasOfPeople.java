package org.chorus.idea.ao;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.host.ao.PersonalRows;

/** What people wrote and decided of ideas, which they endorsed, and whom ideas know. */
public final class IdeasOfPeople implements OwnWords, StoredPeople {

    private final PersonalRows rows;

    public IdeasOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        Map<String, Iterable<Map<String, Object>>> lists = new LinkedHashMap<>();
        lists.put("ideas", rows.of(userKey, "IDEA", "AUTHOR_KEY", "BOARD_ID", "TITLE", "TEXT", "STATE", "CREATED_AT",
                "EDITED_AT", "DELETED_AT"));
        lists.put("ideaVersions", rows.of(userKey, "IDEA_VERSION", "EDITOR_KEY", "IDEA_ID", "VERSION", "TITLE", "TEXT", "EDITED_AT"));
        lists.put("ideaTopics", rows.under(userKey, "IDEA_TOPIC", "IDEA_ID", "IDEA", "AUTHOR_KEY", "IDEA_ID",
                PersonalRows.nameOf("TOPIC_ID", "TOPIC")));
        lists.put("decisions", rows.of(userKey, "STATE_CHANGE", "ACTOR_KEY", "IDEA_ID", "FROM_STATE", "TO_STATE", "ANSWER", "CHANGED_AT"));
        lists.put("endorsedIdeas", rows.of(userKey, "IDEA_ENDORSEMENT", "USER_KEY", "IDEA_ID", "VERSION", "ENDORSED_AT"));
        return lists;
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("IDEA", "AUTHOR_KEY"), rows.keys("IDEA", "ANSWER_KEY"), rows.keys("IDEA_VERSION", "EDITOR_KEY"),
                rows.keys("IDEA_VERSION", "CREDIT_KEY"), rows.keys("STATE_CHANGE", "ACTOR_KEY"),
                rows.keys("IDEA_ENDORSEMENT", "USER_KEY"));
    }
}
