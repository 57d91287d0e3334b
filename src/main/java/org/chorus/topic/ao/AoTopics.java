package org.chorus.topic.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.DBParam;
import org.chorus.host.ao.Sql;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicName;
import org.chorus.topic.Topics;

/** Topics in tables. */
public final class AoTopics implements Topics {

    /** No database takes longer lists of values than Oracle's thousand. */
    private static final int MOST_SPACES = 900;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoTopics(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Map<String, Topic> inSpace(String spaceKey, Collection<String> slugs) {
        List<Object> parameters = new ArrayList<>(slugs);
        parameters.add(0, spaceKey);
        Map<String, Topic> found = new HashMap<>();
        for (TopicRow row : ao.find(TopicRow.class, "SPACE_KEY = ? AND SLUG IN (" + Sql.marks(slugs.size()) + ")", parameters.toArray())) {
            found.put(row.getSlug(), fromRow(row));
        }
        return found;
    }

    @Override
    public Topic add(String spaceKey, TopicName name) {
        return fromRow(ao.create(TopicRow.class,
                new DBParam("SPACE_KEY", spaceKey),
                new DBParam("SLUG", name.slug()),
                new DBParam("NAME", name.spelling()),
                new DBParam("NATURAL_KEY", spaceKey + ":" + name.slug())));
    }

    @Override
    public Map<Integer, Topic> byIds(Collection<Integer> ids) {
        Map<Integer, Topic> found = new HashMap<>();
        for (TopicRow row : ao.find(TopicRow.class, "ID IN (" + Sql.marks(ids.size()) + ")", ids.toArray())) {
            found.put(row.getID(), fromRow(row));
        }
        return found;
    }

    @Override
    public Set<String> spacesWith(String slugPrefix) {
        return Set.copyOf(sql.list(MOST_SPACES, "SELECT DISTINCT [SPACE_KEY] FROM {TOPIC} WHERE [SLUG] LIKE ?",
                List.of(slugPrefix + "%"), row -> row.getString(1)));
    }

    @Override
    public List<String> namesIn(Collection<String> spaceKeys, String slugPrefix, int limit) {
        List<Object> parameters = new ArrayList<>(spaceKeys);
        parameters.add(slugPrefix + "%");
        return sql.list(limit, "SELECT [SLUG], MIN([NAME]) FROM {TOPIC} WHERE [SPACE_KEY] IN (" + Sql.marks(spaceKeys.size())
                + ") AND [SLUG] LIKE ? GROUP BY [SLUG] ORDER BY [SLUG]", parameters, row -> row.getString(2));
    }

    private static Topic fromRow(TopicRow row) {
        return new Topic(row.getID(), row.getName());
    }
}
