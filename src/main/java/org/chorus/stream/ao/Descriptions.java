package org.chorus.stream.ao;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Ref;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;
import org.chorus.stream.Channel;

/**
 * What things are called, where they are and which topics they have, in all that is told of them. Of what was done to
 * the thing itself every row says the same, so one is asked before all are written: few edits change any of it, and a
 * busy page has hundreds of rows.
 */
final class Descriptions {

    private static final String NOW = "SELECT a.[TITLE], a.[SPACE_KEY], c.[CHANNEL] FROM {ACTIVITY} a LEFT JOIN {ACTIVITY_CHANNEL} c"
            + " ON c.[ACTIVITY_ID] = a.[ID] AND c.[CHANNEL] LIKE ? WHERE a.[ID] = (SELECT MAX(b.[ID]) FROM {ACTIVITY} b WHERE b.[OBJECT] = ?)";

    private static final String COPY = "INSERT INTO {ACTIVITY_CHANNEL} ([CHANNEL], [ACTIVITY_ID], [HAPPENED_AT], [SPACE_KEY],"
            + " [CONTENT_ID], [BOARD_ID], [GONE_AT], [TARGET_GONE_AT]) SELECT ?, a.[ID], a.[HAPPENED_AT], a.[SPACE_KEY],"
            + " a.[CONTENT_ID], a.[BOARD_ID], a.[GONE_AT], a.[TARGET_GONE_AT] FROM {ACTIVITY} a WHERE (a.[OBJECT] = ? OR a.[TARGET] = ?)"
            + " AND NOT EXISTS (SELECT 1 FROM {ACTIVITY_CHANNEL} c WHERE c.[ACTIVITY_ID] = a.[ID] AND c.[CHANNEL] = ?)";

    private final Sql sql;

    Descriptions(Sql sql) {
        this.sql = sql;
    }

    void put(Ref content, String title, String spaceKey, Set<Integer> subjectIds) {
        Optional<Description> now = of(content);
        if (!now.map(Description::spaceKey).equals(Optional.of(spaceKey))) {
            move(Long.parseLong(content.id()), spaceKey);
        }
        putTitle(Channel.of(content), now, title);
        putTopics(Channel.of(content), now, subjectIds);
    }

    void putTitle(Ref thing, String title) {
        putTitle(Channel.of(thing), of(thing), title);
    }

    void putTopics(Ref thing, Set<Integer> subjectIds) {
        putTopics(Channel.of(thing), of(thing), subjectIds);
    }

    private void putTitle(String thing, Optional<Description> now, String title) {
        if (!now.map(Description::title).equals(Optional.of(title))) {
            sql.update("UPDATE {ACTIVITY} SET [TITLE] = ? WHERE [OBJECT] = ? OR [TARGET] = ?",
                    Arrays.asList(EmptyTexts.orNull(title), thing, thing));
        }
    }

    private void putTopics(String thing, Optional<Description> now, Set<Integer> subjectIds) {
        Set<String> topics = subjectIds.stream().map(Channel::topic).collect(Collectors.toSet());
        if (!now.map(Description::topics).equals(Optional.of(topics))) {
            runIn(thing, topics.stream().sorted().toList());
        }
    }

    private void move(long contentId, String spaceKey) {
        sql.update("UPDATE {ACTIVITY} SET [SPACE_KEY] = ? WHERE [CONTENT_ID] = ?", List.of(spaceKey, contentId));
        sql.update("UPDATE {ACTIVITY_CHANNEL} SET [SPACE_KEY] = ? WHERE [CONTENT_ID] = ?", List.of(spaceKey, contentId));
        sql.update("UPDATE {ACTIVITY_CHANNEL} SET [CHANNEL] = ? WHERE [CONTENT_ID] = ? AND [CHANNEL] LIKE ?",
                List.of(Channel.space(spaceKey), contentId, "space:%"));
    }

    private void runIn(String thing, List<String> topics) {
        List<Object> values = new ArrayList<>(List.of(Channels.TOPICS));
        values.addAll(topics);
        values.addAll(List.of(thing, thing));
        String others = topics.isEmpty() ? "" : " AND [CHANNEL] NOT IN (" + Sql.marks(topics.size()) + ")";
        sql.update("DELETE FROM {ACTIVITY_CHANNEL} WHERE [CHANNEL] LIKE ?" + others + " AND [ACTIVITY_ID] IN (SELECT a.[ID]"
                + " FROM {ACTIVITY} a WHERE a.[OBJECT] = ? OR a.[TARGET] = ?)", values);
        sql.batch(COPY, topics.stream().map(name -> List.of(name, thing, thing, name)).toList());
    }

    /** Nothing where nothing is told that was done to the thing itself. */
    private Optional<Description> of(Ref thing) {
        Set<String> topics = new HashSet<>();
        return sql.list(Integer.MAX_VALUE, NOW, List.of(Channels.TOPICS, Channel.of(thing)), row -> {
            Optional.ofNullable(row.getString(3)).ifPresent(topics::add);
            return new Description(EmptyTexts.of(row, 1), EmptyTexts.of(row, 2), topics);
        }).stream().findFirst();
    }

    /** @param topics channels */
    private record Description(String title, String spaceKey, Set<String> topics) {
    }
}
