package org.chorus.account.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.account.Former;
import org.chorus.account.FormerPeople;
import org.chorus.host.ao.Sql;

/** Former people in Active Objects. To be called in a transaction. */
public final class AoFormerPeople implements FormerPeople {

    private final ActiveObjects ao;

    public AoFormerPeople(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, Former> of(Collection<String> userKeys) {
        return userKeys.isEmpty() ? Map.of() : Stream.of(ao.find(FormerPersonRow.class,
                Query.select().where("USER_KEY IN (" + Sql.marks(userKeys.size()) + ")", userKeys.toArray())))
                .map(row -> new Former(row.getUserKey(), row.getMissedAt(), row.getErasedAt()))
                .collect(Collectors.toMap(Former::userKey, Function.identity()));
    }

    @Override
    public void miss(String userKey, long at) {
        if (rows(userKey).length == 0) {
            create(userKey, at, 0);
        }
    }

    @Override
    public void erased(String userKey, long at) {
        FormerPersonRow[] rows = rows(userKey);
        if (rows.length == 0) {
            create(userKey, at, at);
        }
        for (FormerPersonRow row : rows) {
            row.setErasedAt(at);
            row.save();
        }
    }

    @Override
    public void found(String userKey) {
        ao.delete(rows(userKey));
    }

    private void create(String userKey, long missedAt, long erasedAt) {
        ao.create(FormerPersonRow.class, Map.of("USER_KEY", userKey, "MISSED_AT", missedAt, "ERASED_AT", erasedAt));
    }

    private FormerPersonRow[] rows(String userKey) {
        return ao.find(FormerPersonRow.class, Query.select().where("USER_KEY = ?", userKey));
    }
}
