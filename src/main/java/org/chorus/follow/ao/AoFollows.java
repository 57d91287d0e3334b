package org.chorus.follow.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import org.chorus.follow.Follow;
import org.chorus.follow.FollowService;
import org.chorus.follow.Follows;
import org.chorus.host.ao.Sql;

/** Follows in tables. */
public final class AoFollows implements Follows {

    private static final String COLUMNS = "SELECT f.[ID], f.[FOLLOWER_KEY], f.[CHANNEL], f.[FOLLOWED_AT] FROM {FOLLOW} f";
    /** Several at once may each have found room for one more. */
    private static final int ROOM = 100;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoFollows(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public List<Follow> of(String followerKey) {
        return sql.list(FollowService.MOST + ROOM, COLUMNS + " WHERE f.[FOLLOWER_KEY] = ? ORDER BY f.[ID] DESC", List.of(followerKey),
                AoFollows::follow);
    }

    @Override
    public Set<String> among(String followerKey, Collection<String> channels) {
        return Set.copyOf(sql.list(channels.size(), "SELECT f.[CHANNEL] FROM {FOLLOW} f WHERE f.[NATURAL_KEY] IN ("
                + Sql.marks(channels.size()) + ")", keys(followerKey, channels), row -> row.getString(1)));
    }

    @Override
    public List<Follow> on(String channel, int beforeId, int most) {
        return sql.list(most, COLUMNS + " WHERE f.[CHANNEL] = ? AND f.[ID] < ? ORDER BY f.[ID] DESC",
                List.of(channel, beforeId == 0 ? Integer.MAX_VALUE : beforeId), AoFollows::follow);
    }

    @Override
    public Optional<Follow> find(String followerKey, String channel) {
        return sql.list(1, COLUMNS + " WHERE f.[NATURAL_KEY] = ?", List.of(key(followerKey, channel)), AoFollows::follow).stream().findFirst();
    }

    @Override
    public List<Follow> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of() : sql.list(ids.size(), COLUMNS + " WHERE f.[ID] IN (" + Sql.marks(ids.size()) + ")",
                List.copyOf(ids), AoFollows::follow);
    }

    @Override
    public int count(String followerKey) {
        return ao.count(FollowRow.class, "FOLLOWER_KEY = ?", followerKey);
    }

    @Override
    public int countOn(String channel) {
        return ao.count(FollowRow.class, "CHANNEL = ?", channel);
    }

    @Override
    public void add(String followerKey, String channel, long at) {
        ao.create(FollowRow.class, new DBParam("FOLLOWER_KEY", followerKey), new DBParam("CHANNEL", channel),
                new DBParam("FOLLOWED_AT", at), new DBParam("NATURAL_KEY", key(followerKey, channel)));
    }

    @Override
    public int remove(String followerKey, Collection<String> channels) {
        return ao.deleteWithSQL(FollowRow.class, "NATURAL_KEY IN (" + Sql.marks(channels.size()) + ")",
                keys(followerKey, channels).toArray());
    }

    @Override
    public void forgetFollower(String followerKey) {
        ao.deleteWithSQL(FollowRow.class, "FOLLOWER_KEY = ?", followerKey);
    }

    @Override
    public void forgetChannel(String channel) {
        ao.deleteWithSQL(FollowRow.class, "CHANNEL = ?", channel);
    }

    private static List<String> keys(String followerKey, Collection<String> channels) {
        return channels.stream().map(channel -> key(followerKey, channel)).toList();
    }

    private static String key(String followerKey, String channel) {
        return followerKey + ">" + channel;
    }

    private static Follow follow(ResultSet row) throws SQLException {
        return new Follow(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4));
    }
}
