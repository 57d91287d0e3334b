package org.chorus.expertise.ao;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.chorus.common.OwnWords;
import org.chorus.common.StoredPeople;
import org.chorus.host.Viewer;
import org.chorus.host.ao.PersonalRows;
import org.chorus.topic.TopicService;

/** What somebody said of themselves, to be handed out; works are handed out where they are written. */
public final class ExpertiseOfPeople implements OwnWords, StoredPeople {

    private final PersonalRows rows;
    private final TopicService topics;

    public ExpertiseOfPeople(PersonalRows rows, TopicService topics) {
        this.rows = rows;
        this.topics = topics;
    }

    @Override
    public Map<String, Iterable<Map<String, Object>>> of(String userKey) {
        return Map.of(
                "profile", rows.of(userKey, "PERSON_PROFILE", "PERSON_KEY", "OPEN", "TALENTS", "CHANGED_AT"),
                "profileTopics", named(userKey, rows.of(userKey, "PERSON_TOPIC", "PERSON_KEY", "SUBJECT_ID", "MARK")),
                "disputes", rows.of(userKey, "WORK_DISPUTE", "PERSON_KEY", "WORK_KEY", "AT"));
    }

    /** With the topic's name where there is one that the person may still know. */
    private Iterable<Map<String, Object>> named(String userKey, Iterable<Map<String, Object>> marks) {
        return () -> StreamSupport.stream(marks.spliterator(), false).map(mark -> named(userKey, mark)).iterator();
    }

    private Map<String, Object> named(String userKey, Map<String, Object> mark) {
        int subject = ((Number) mark.get("subjectId")).intValue();
        Map<String, Object> named = new LinkedHashMap<>(mark);
        topics.shown(new Viewer(userKey), Set.of(subject)).values().forEach(topic -> named.put("topic", topic.name()));
        return named;
    }

    @Override
    public List<Iterable<String>> keys() {
        return List.of(rows.keys("WORK_PERSON", "PERSON_KEY"), rows.keys("PERSON_PROFILE", "PERSON_KEY"),
                rows.keys("PERSON_TOPIC", "PERSON_KEY"), rows.keys("WORK_DISPUTE", "PERSON_KEY"));
    }
}
