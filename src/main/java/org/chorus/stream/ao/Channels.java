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
import org.chorus.stream.Channel;

/** The rows by which activities are found. */
final class Channels {

    private static final String INSERT = "INSERT INTO {ACTIVITY_CHANNEL} ([ACTIVITY_ID], [CHANNEL], [HAPPENED_AT], [SPACE_KEY],"
            + " [CONTENT_ID], [BOARD_ID], [GONE_AT], [TARGET_GONE_AT]) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String COPY = "INSERT INTO {ACTIVITY_CHANNEL} ([CHANNEL], [ACTIVITY_ID], [HAPPENED_AT], [SPACE_KEY],"
            + " [CONTENT_ID], [BOARD_ID], [GONE_AT], [TARGET_GONE_AT]) SELECT ?, a.[ID], a.[HAPPENED_AT], a.[SPACE_KEY],"
            + " a.[CONTENT_ID], a.[BOARD_ID], a.[GONE_AT], a.[TARGET_GONE_AT] FROM {ACTIVITY} a WHERE (a.[OBJECT] = ? OR a.[TARGET] = ?)"
            + " AND NOT EXISTS (SELECT 1 FROM {ACTIVITY_CHANNEL} c WHERE c.[ACTIVITY_ID] = a.[ID] AND c.[CHANNEL] = ?)";

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
            List<Object> values = new ArrayList<>(List.of("topic:%"));
            values.addAll(activities);
            sql.list(Integer.MAX_VALUE, "SELECT [ACTIVITY_ID], [CHANNEL] FROM {ACTIVITY_CHANNEL} WHERE [CHANNEL] LIKE ? AND [ACTIVITY_ID] IN ("
                    + Sql.marks(activities.size()) + ")", values, row -> topics.computeIfAbsent(row.getInt(1), id -> new HashSet<>())
                    .add(Integer.valueOf(row.getString(2).substring("topic:".length()))));
        }
        return topics;
    }

    /** Takes the topics of all that is told of the thing, or of what belongs to it, for these; what is right is not written. */
    void putTopics(String thing, Set<Integer> subjectIds) {
        List<String> names = subjectIds.stream().map(Channel::topic).sorted().toList();
        if (runsIn(thing, names)) {
            return;
        }
        List<Object> values = new ArrayList<>(List.of("topic:%"));
        values.addAll(names);
        values.addAll(List.of(thing, thing));
        String others = names.isEmpty() ? "" : " AND [CHANNEL] NOT IN (" + Sql.marks(names.size()) + ")";
        sql.update("DELETE FROM {ACTIVITY_CHANNEL} WHERE [CHANNEL] LIKE ?" + others + " AND [ACTIVITY_ID] IN (SELECT a.[ID]"
                + " FROM {ACTIVITY} a WHERE a.[OBJECT] = ? OR a.[TARGET] = ?)", values);
        sql.batch(COPY, names.stream().map(name -> List.of(name, thing, thing, name)).toList());
    }

    /** One of those that were done to the thing itself speaks for all. */
    private boolean runsIn(String thing, List<String> topics) {
        return sql.list(1, "SELECT a.[ID] FROM {ACTIVITY} a WHERE a.[OBJECT] = ?", List.of(thing), row -> row.getInt(1)).stream()
                .anyMatch(id -> topics.equals(sql.list(Integer.MAX_VALUE, "SELECT c.[CHANNEL] FROM {ACTIVITY_CHANNEL} c WHERE c.[ACTIVITY_ID] = ?"
                        + " AND c.[CHANNEL] LIKE ?", List.of(id, "topic:%"), row -> row.getString(1)).stream().sorted().toList()));
    }
}
