package org.chorus.stream.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.Ref;
import org.chorus.common.Slices;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;
import org.chorus.stream.Activities;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Channel;
import org.chorus.stream.Place;

/** Activities in tables: what they are, and each channel they run in with what decides who reads it there. */
public final class AoActivities implements Activities {

    private static final String SELECT = "SELECT a.[ID], a.[KIND], a.[ACTOR_KEY], a.[OBJECT], a.[TARGET], a.[SPACE_KEY], a.[CONTENT_ID],"
            + " a.[BOARD_ID], a.[TITLE], a.[SUMMARY], a.[DETAIL], a.[HAPPENED_AT], a.[LAST_AT], a.[REPEATS] FROM {ACTIVITY} a WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;
    private final Channels channels;
    private final Descriptions descriptions;

    public AoActivities(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
        this.channels = new Channels(sql);
        this.descriptions = new Descriptions(sql);
    }

    @Override
    public Activity add(Activity activity, Set<String> names, String naturalKey) {
        // Only the id is asked of the new row: Active Objects would read every other column by itself.
        Activity added = withId(activity, ao.create(ActivityRow.class, columns(activity, naturalKey)).getID());
        channels.add(added, Stream.concat(names.stream(), Stream.of(Channel.ALL)).collect(Collectors.toSet()));
        return added;
    }

    @Override
    public Optional<Activity> byNaturalKey(String naturalKey) {
        return sql.list(1, SELECT + "a.[NATURAL_KEY] = ?", List.of(naturalKey), AoActivities::read).stream().findFirst();
    }

    @Override
    public Optional<Activity> latest(ActivityKind kind, String actorKey, Ref object) {
        String who = actorKey.isEmpty() ? "a.[ACTOR_KEY] IS NULL" : "a.[ACTOR_KEY] = ?";
        List<Object> values = actorKey.isEmpty() ? List.of(Channel.of(object), kind.name()) : List.of(Channel.of(object), kind.name(), actorKey);
        return sql.list(1, SELECT + "a.[OBJECT] = ? AND a.[KIND] = ? AND " + who + " ORDER BY a.[ID] DESC", values, AoActivities::read)
                .stream().findFirst();
    }

    @Override
    public void repeat(int id, long at) {
        sql.update("UPDATE {ACTIVITY} SET [REPEATS] = [REPEATS] + 1, [LAST_AT] = ? WHERE [ID] = ?", List.of(at, id));
    }

    @Override
    public void retitle(Ref thing, String title) {
        descriptions.putTitle(thing, title);
    }

    @Override
    public void resay(Ref object, String stored) {
        sql.update("UPDATE {ACTIVITY} SET [SUMMARY] = ? WHERE [OBJECT] = ? AND [KIND] <> ?",
                Arrays.asList(EmptyTexts.orNull(Activity.summaryOf(stored)), Channel.of(object), ActivityKind.IDEA_DECIDED.name()));
    }

    @Override
    public void putTopics(Ref thing, Set<Integer> subjectIds) {
        descriptions.putTopics(thing, subjectIds);
    }

    @Override
    public void describe(Ref content, String title, String spaceKey, Set<Integer> subjectIds) {
        descriptions.put(content, title, spaceKey, subjectIds);
    }

    @Override
    public Map<Integer, Set<Integer>> topicsOf(Collection<Integer> ids) {
        return channels.topicsOf(ids);
    }

    @Override
    public void hide(Set<Ref> things, long at) {
        mark("OBJECT", "GONE_AT", things, at);
        mark("TARGET", "TARGET_GONE_AT", things, at);
    }

    @Override
    public void show(Set<Ref> things) {
        hide(things, 0);
    }

    private void mark(String end, String column, Set<Ref> things, long at) {
        List<Object> values = new ArrayList<>(List.of(at));
        things.forEach(thing -> values.add(Channel.of(thing)));
        String ends = "[" + end + "] IN (" + Sql.marks(things.size()) + ")";
        sql.update("UPDATE {ACTIVITY} SET [" + column + "] = ? WHERE " + ends, values);
        sql.update("UPDATE {ACTIVITY_CHANNEL} SET [" + column + "] = ? WHERE [ACTIVITY_ID] IN (SELECT a.[ID] FROM {ACTIVITY} a WHERE a."
                + ends + ")", values);
    }

    @Override
    public List<Activity> byIds(Collection<Integer> ids) {
        List<Integer> wanted = ids.stream().distinct().toList();
        Map<Integer, Activity> found = new HashMap<>();
        for (List<Integer> some : Slices.listed(wanted)) {
            sql.list(some.size(), SELECT + "a.[ID] IN (" + Sql.marks(some.size()) + ")", some, AoActivities::read)
                    .forEach(activity -> found.put(activity.id(), activity));
        }
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, Object> columns(Activity activity, String naturalKey) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("KIND", activity.kind().name());
        columns.put("ACTOR_KEY", EmptyTexts.orNull(activity.actorKey()));
        columns.put("OBJECT", Channel.of(activity.object()));
        columns.put("TARGET", Channel.of(activity.target()));
        columns.put("SPACE_KEY", EmptyTexts.orNull(activity.place().spaceKey()));
        columns.put("CONTENT_ID", activity.place().contentId());
        columns.put("BOARD_ID", activity.place().boardId());
        columns.put("TITLE", EmptyTexts.orNull(activity.title()));
        columns.put("SUMMARY", EmptyTexts.orNull(activity.summary()));
        columns.put("DETAIL", EmptyTexts.orNull(activity.detail()));
        columns.put("HAPPENED_AT", activity.at());
        columns.put("LAST_AT", activity.lastAt());
        columns.put("REPEATS", activity.repeats());
        columns.put("GONE_AT", 0L);
        columns.put("TARGET_GONE_AT", 0L);
        columns.put("NATURAL_KEY", naturalKey);
        return columns;
    }

    private static Activity withId(Activity a, int id) {
        return new Activity(id, a.kind(), a.actorKey(), a.object(), a.target(), a.place(), a.title(), a.summary(), a.detail(), a.at(),
                a.lastAt(), a.repeats());
    }

    private static Ref ref(String thing) {
        int colon = thing.indexOf(':');
        return new Ref(thing.substring(0, colon), thing.substring(colon + 1));
    }

    private static Activity read(ResultSet row) throws SQLException {
        return new Activity(row.getInt(1), ActivityKind.valueOf(row.getString(2)), EmptyTexts.of(row, 3), ref(row.getString(4)),
                ref(row.getString(5)), new Place(EmptyTexts.of(row, 6), row.getLong(7), row.getInt(8)), EmptyTexts.of(row, 9),
                EmptyTexts.of(row, 10), EmptyTexts.of(row, 11), row.getLong(12), row.getLong(13), row.getInt(14));
    }
}
