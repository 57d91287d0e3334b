package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.chorus.host.ao.Sql;
import org.chorus.idea.IdeaTopics;

/** Topics of ideas in tables. */
public final class AoIdeaTopics implements IdeaTopics {

    private final ActiveObjects ao;

    public AoIdeaTopics(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Integer, List<Integer>> of(Collection<Integer> ideaIds) {
        Map<Integer, List<Integer>> topics = new HashMap<>();
        if (!ideaIds.isEmpty()) {
            Query query = Query.select().where("IDEA_ID IN (" + Sql.marks(ideaIds.size()) + ")", ideaIds.toArray()).order("ID ASC");
            for (IdeaTopicRow row : ao.find(IdeaTopicRow.class, query)) {
                topics.computeIfAbsent(row.getIdeaId(), id -> new ArrayList<>()).add(row.getTopicId());
            }
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
