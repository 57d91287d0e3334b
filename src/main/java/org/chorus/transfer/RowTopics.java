package org.chorus.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.idea.IdeaTopics;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** The topics of rows in one space's vocabulary. Remembers its answers: one for each run. */
final class RowTopics {

    private final TopicService topics;
    private final IdeaTopics ideas;
    private final String spaceKey;
    private final Map<List<String>, List<Topic>> resolved = new HashMap<>();

    RowTopics(TopicService topics, IdeaTopics ideas, String spaceKey) {
        this.topics = topics;
        this.ideas = ideas;
        this.spaceKey = spaceKey;
    }

    /** As the space spells them. */
    List<String> names(SourceRow row) {
        return of(row).stream().map(Topic::name).toList();
    }

    void put(int ideaId, SourceRow row) {
        ideas.put(ideaId, of(row).stream().map(Topic::id).toList());
    }

    private List<Topic> of(SourceRow row) {
        return row.topics().isEmpty() ? List.of() : resolved.computeIfAbsent(row.topics(), names -> topics.resolve(spaceKey, names));
    }
}
