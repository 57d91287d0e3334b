package org.chorus.stream.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.ao.Sql;
import org.chorus.stream.FeedKeys;

/** Hashes of secrets in a table. */
public final class AoFeedKeys implements FeedKeys {

    private final ActiveObjects ao;
    private final Sql sql;

    public AoFeedKeys(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<String> ownerOf(String hash) {
        return sql.list(1, "SELECT [USER_KEY] FROM {FEED_KEY} WHERE [HASH] = ?", List.of(hash), row -> row.getString(1)).stream().findFirst();
    }

    @Override
    public Optional<Long> madeAt(String userKey) {
        return sql.list(1, "SELECT [MADE_AT] FROM {FEED_KEY} WHERE [USER_KEY] = ?", List.of(userKey), row -> row.getLong(1))
                .stream().findFirst();
    }

    @Override
    public void put(String userKey, String hash, long now) {
        int changed = sql.update("UPDATE {FEED_KEY} SET [HASH] = ?, [MADE_AT] = ? WHERE [USER_KEY] = ?", List.of(hash, now, userKey));
        if (changed == 0) {
            ao.create(FeedKeyRow.class, Map.of("USER_KEY", userKey, "HASH", hash, "MADE_AT", now));
        }
    }

    @Override
    public void remove(String userKey) {
        sql.update("DELETE FROM {FEED_KEY} WHERE [USER_KEY] = ?", List.of(userKey));
    }
}
