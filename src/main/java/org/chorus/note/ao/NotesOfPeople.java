package org.chorus.note.ao;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.host.ao.PersonalRows;

/** What people wrote in notes and about them, and whom notes know. */
public final class NotesOfPeople implements OwnWords, StoredPeople {

    private final PersonalRows rows;

    public NotesOfPeople(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        Map<String, Iterable<Map<String, Object>>> lists = new LinkedHashMap<>();
        lists.put("notes", rows.of(userKey, "NOTE", "AUTHOR_KEY", "KIND", "PARENT_ID", "AUDIENCE", "SPACE_KEY", "ABOUT_ID",
                "TEXT", "CREATED_AT", "EDITED_AT", "DELETED_AT"));
        lists.put("noteVersions", rows.under(userKey, "NOTE_VERSION", "NOTE_ID", "NOTE", "AUTHOR_KEY", "NOTE_ID", "VERSION", "TEXT", "WRITTEN_AT"));
        lists.put("noteTopics", rows.under(userKey, "NOTE_TOPIC", "NOTE_ID", "NOTE", "AUTHOR_KEY", "NOTE_ID",
                PersonalRows.nameOf("TOPIC_ID", "TOPIC")));
        lists.put("confirmations", rows.of(userKey, "NOTE_CONFIRMATION", "USER_KEY", "NOTE_ID", "VERDICT", "CONTEXT", "SAID_AT"));
        lists.put("sparks", rows.of(userKey, "SPARK", "USER_KEY", "SOURCE_KIND", "SOURCE_ID", "IDEA_ID", "CREATED_AT"));
        return lists;
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("NOTE", "AUTHOR_KEY"), rows.keys("NOTE", "DELETER_KEY"), rows.keys("NOTE_CONFIRMATION", "USER_KEY"),
                rows.keys("SPARK", "USER_KEY"));
    }
}
