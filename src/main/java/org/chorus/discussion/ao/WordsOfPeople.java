package org.chorus.discussion.ao;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.host.ao.PersonalRows;

/** What people said about ideas, and whom that knows. */
public final class WordsOfPeople implements OwnWords, StoredPeople {

    private final PersonalRows rows;

    public WordsOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        Map<String, Iterable<Map<String, Object>>> lists = new LinkedHashMap<>();
        lists.put("comments", rows.of(userKey, "COMMENT", "AUTHOR_KEY", "IDEA_ID", "PARENT_ID", "TEXT", "CREATED_AT", "EDITED_AT",
                "DELETED_AT"));
        lists.put("suggestions", rows.of(userKey, "SUGGESTION", "AUTHOR_KEY", "IDEA_ID", "BASED_ON", "TEXT", "NOTE", "STATE",
                "CREATED_AT"));
        lists.put("answersToSuggestions", rows.of(userKey, "SUGGESTION", "ANSWERER_KEY", "IDEA_ID", "ANSWER", "CHANGED_AT"));
        lists.put("challenges", rows.of(userKey, "CHALLENGE", "AUTHOR_KEY", "IDEA_ID", "KIND", "REASON_CLASS", "REASON",
                "RESOLUTION", "KEPT_REASON", "STATE", "CREATED_AT"));
        lists.put("answersToChallenges", rows.of(userKey, "CHALLENGE", "ANSWERER_KEY", "IDEA_ID", "ANSWER", "CHANGED_AT"));
        lists.put("reactions", rows.of(userKey, "REACTION", "USER_KEY", "TARGET_KIND", "COMMENT_ID", "REACTION", "CREATED_AT"));
        return lists;
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("COMMENT", "AUTHOR_KEY"), rows.keys("COMMENT", "DELETER_KEY"), rows.keys("SUGGESTION", "AUTHOR_KEY"),
                rows.keys("SUGGESTION", "ANSWERER_KEY"),
                rows.keys("CHALLENGE", "AUTHOR_KEY"), rows.keys("CHALLENGE", "ANSWERER_KEY"), rows.keys("REACTION", "USER_KEY"));
    }
}
