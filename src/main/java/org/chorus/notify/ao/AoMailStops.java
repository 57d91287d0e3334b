package org.chorus.notify.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.host.Transactions;
import org.chorus.notify.MailKind;
import org.chorus.notify.MailStops;

/** Stops in Active Objects. */
public final class AoMailStops implements MailStops {

    private final ActiveObjects ao;
    private final Transactions transactions;

    public AoMailStops(ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public Set<MailKind> of(String userKey) {
        return Stream.of(ao.find(MailStopRow.class, Query.select().where("USER_KEY = ?", userKey).order("ID").limit(100)))
                .map(row -> MailKind.of(row.getKind()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(String userKey, MailKind kind, long at) {
        transactions.required(() -> {
            if (rows(userKey, kind).length == 0) {
                ao.create(MailStopRow.class, Map.of("NATURAL_KEY", naturalKey(userKey, kind), "USER_KEY", userKey,
                        "KIND", kind.word(), "CREATED_AT", at));
            }
        });
    }

    @Override
    public void remove(String userKey, MailKind kind) {
        transactions.required(() -> ao.delete(rows(userKey, kind)));
    }

    private MailStopRow[] rows(String userKey, MailKind kind) {
        return ao.find(MailStopRow.class, Query.select().where("NATURAL_KEY = ?", naturalKey(userKey, kind)));
    }

    private static String naturalKey(String userKey, MailKind kind) {
        return kind.word() + ":" + userKey;
    }
}
