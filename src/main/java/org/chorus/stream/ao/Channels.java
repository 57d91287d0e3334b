package org.chorus.stream.ao;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;
import org.chorus.stream.Activity;

/** The rows by which activities are found. */
final class Channels {

    private static final String INSERT = "INSERT INTO {ACTIVITY_CHANNEL} ([ACTIVITY_ID], [CHANNEL], [HAPPENED_AT], [SPACE_KEY],"
            + " [CONTENT_ID], [BOARD_ID], [GONE_AT], [TARGET_GONE_AT]) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    /** Those of topics, for LIKE. */
    static final String TOPICS = "topic:%";

    private final Sql sql;

    Channels(Sql sql) {
        this.sql = sql;
    }

    void add(Activity activity, Set<String> names) {
        sql.batch(INSERT, names.stream().sorted().map(name -> row(activity, name)).toList());
    }

    private static List<Object> row(Activity activity, String channel) {
        return Arrays.asList(activity.id(), channel, activity.at(), EmptyTexts.orNull(activity.place().spaceKey()),
                activity.place().contentId(), activity.place().boardId(), 0L, 0L);
    }

    /** By id of activity. */
    Map<Integer, Set<Integer>> topicsOf(Collection<Integer> activities) {
        Map<Integer, Set<Integer>> topics = new HashMap<>();
        if (!activities.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(TOPICS));
            values.addAll(activities);
            sql.list(Integer.MAX_VALUE, "SELECT [ACTIVITY_ID], [CHANNEL] FROM {ACTIVITY_CHANNEL} WHERE [CHANNEL] LIKE ? AND [ACTIVITY_ID] IN ("
                    + Sql.marks(activities.size()) + ")", values, row -> topics.computeIfAbsent(row.getInt(1), id -> new HashSet<>())
                    .add(Integer.valueOf(row.getString(2).substring("topic:".length()))));
        }
        return topics;
    }
}
