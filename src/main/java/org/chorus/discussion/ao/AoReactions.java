package org.chorus.discussion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.ReactionTarget;
import org.chorus.discussion.Reactions;
import org.chorus.discussion.Tally;
import org.chorus.host.ao.Sql;

/** Reactions in tables. */
public final class AoReactions implements Reactions {

    /** Comments were there before the column was. */
    private static final Map<ReactionTarget, String> KIND = Map.of(ReactionTarget.NOTE, "[TARGET_KIND] = ?",
            ReactionTarget.COMMENT, "([TARGET_KIND] = ? OR [TARGET_KIND] IS NULL)");

    private final ActiveObjects ao;
    private final Sql sql;

    public AoReactions(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public void add(ReactionTarget target, int id, Reaction reaction, String userKey, long now) {
        String key = naturalKey(target, id, reaction, userKey);
        if (ao.count(ReactionRow.class, "NATURAL_KEY = ?", key) == 0) {
            ao.create(ReactionRow.class,
                    new DBParam("TARGET_KIND", target.name()),
                    new DBParam("COMMENT_ID", id),
                    new DBParam("REACTION", reaction.name()),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("CREATED_AT", now),
                    new DBParam("NATURAL_KEY", key));
        }
    }

    @Override
    public void remove(ReactionTarget target, int id, Reaction reaction, String userKey) {
        ao.deleteWithSQL(ReactionRow.class, "NATURAL_KEY = ?", naturalKey(target, id, reaction, userKey));
    }

    @Override
    public Map<Integer, List<Tally>> of(ReactionTarget target, Collection<Integer> ids, String userKey) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(userKey));
        parameters.addAll(ids);
        parameters.add(target.name());
        List<Row> rows = sql.list(ids.size() * Reaction.values().length, "SELECT [COMMENT_ID], [REACTION], COUNT(*),"
                + " SUM(CASE WHEN [USER_KEY] = ? THEN 1 ELSE 0 END) FROM {REACTION}"
                + " WHERE [COMMENT_ID] IN (" + Sql.marks(ids.size()) + ") AND " + KIND.get(target) + " GROUP BY [COMMENT_ID], [REACTION]",
                parameters, AoReactions::read);
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.tally().reaction()))
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::tally, Collectors.toList())));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getInt(1), new Tally(Reaction.valueOf(row.getString(2)), row.getInt(3), row.getInt(4) > 0));
    }

    /** That of a comment is as it was before there were others. */
    private static String naturalKey(ReactionTarget target, int id, Reaction reaction, String userKey) {
        String thing = target == ReactionTarget.COMMENT ? "" : target.name() + ":";
        return thing + id + ":" + reaction.name() + ":" + userKey;
    }

    private record Row(int id, Tally tally) {
    }
}
