package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.host.ao.Sql;
import org.chorus.idea.IdeaTopics;

/** Topics of ideas in tables. */
public final class AoIdeaTopics implements IdeaTopics {

    private final ActiveObjects ao;
    private final Sql sql;

    public AoIdeaTopics(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Map<Integer, List<Integer>> of(Collection<Integer> ideaIds) {
        Map<Integer, List<Integer>> topics = new HashMap<>();
        if (!ideaIds.isEmpty()) {
            sql.list(Integer.MAX_VALUE, "SELECT t.[IDEA_ID], t.[TOPIC_ID] FROM {IDEA_TOPIC} t WHERE t.[IDEA_ID] IN (" + Sql.marks(ideaIds.size())
                    + ") ORDER BY t.[ID]", List.copyOf(ideaIds),
                    row -> topics.computeIfAbsent(row.getInt(1), id -> new ArrayList<>()).add(row.getInt(2)));
        }
        return topics;
    }

    @Override
    public void put(int ideaId, List<Integer> topicIds) {
        if (topicIds.equals(of(List.of(ideaId)).getOrDefault(ideaId, List.of()))) {
            return;
        }
        ao.deleteWithSQL(IdeaTopicRow.class, "IDEA_ID = ?", ideaId);
        if (!topicIds.isEmpty()) {
            ao.create(IdeaTopicRow.class, topicIds.stream().distinct().map(topic -> Map.<String, Object>of(
                    "IDEA_ID", ideaId, "TOPIC_ID", topic, "NATURAL_KEY", ideaId + ":" + topic)).toList());
        }
    }
}
