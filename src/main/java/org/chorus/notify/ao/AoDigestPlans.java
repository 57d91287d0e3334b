package org.chorus.notify.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.host.Transactions;
import org.chorus.host.ao.Sql;
import org.chorus.notify.DigestPlan;
import org.chorus.notify.DigestPlans;

/** Plans of digests in Active Objects. */
public final class AoDigestPlans implements DigestPlans {

    private final ActiveObjects ao;
    private final Sql sql;
    private final Transactions transactions;

    public AoDigestPlans(ActiveObjects ao, Sql sql, Transactions transactions) {
        this.ao = ao;
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public Optional<DigestPlan> of(String userKey) {
        return Stream.of(rows(userKey)).findFirst().map(AoDigestPlans::plan);
    }

    @Override
    public List<String> withoutPlan(Collection<String> userKeys) {
        if (userKeys.isEmpty()) {
            return List.of();
        }
        Set<String> planned = Stream.of(ao.find(DigestPlanRow.class,
                Query.select().where("USER_KEY IN (" + Sql.marks(userKeys.size()) + ")", userKeys.toArray())))
                .map(DigestPlanRow::getUserKey).collect(Collectors.toSet());
        return userKeys.stream().filter(key -> !planned.contains(key)).distinct().toList();
    }

    @Override
    public void put(DigestPlan plan) {
        transactions.required(() -> {
            DigestPlanRow[] rows = rows(plan.userKey());
            if (rows.length == 0) {
                ao.create(DigestPlanRow.class, columns(plan));
            } else {
                rows[0].setDigestHour(plan.hour());
                rows[0].setTimeZone(plan.zone());
                rows[0].setNextAt(plan.nextAt());
                rows[0].setToldTo(plan.toldTo());
                rows[0].save();
            }
        });
    }

    @Override
    public List<DigestPlan> due(long now, int most) {
        return Stream.of(ao.find(DigestPlanRow.class, Query.select().where("NEXT_AT <= ?", now).order("NEXT_AT, ID").limit(most)))
                .map(AoDigestPlans::plan).toList();
    }

    @Override
    public boolean claim(DigestPlan plan, long nextAt, long toldTo) {
        return transactions.required(() -> sql.update("UPDATE {DIGEST_PLAN} SET [NEXT_AT] = ?, [TOLD_TO] = ?"
                + " WHERE [USER_KEY] = ? AND [NEXT_AT] = ?", List.of(nextAt, toldTo, plan.userKey(), plan.nextAt()))) == 1;
    }

    private DigestPlanRow[] rows(String userKey) {
        return ao.find(DigestPlanRow.class, Query.select().where("USER_KEY = ?", userKey));
    }

    private static Map<String, Object> columns(DigestPlan plan) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("USER_KEY", plan.userKey());
        columns.put("DIGEST_HOUR", plan.hour());
        columns.put("TIME_ZONE", plan.zone());
        columns.put("NEXT_AT", plan.nextAt());
        columns.put("TOLD_TO", plan.toldTo());
        return columns;
    }

    private static DigestPlan plan(DigestPlanRow row) {
        return new DigestPlan(row.getUserKey(), row.getDigestHour(), Objects.toString(row.getTimeZone(), ""), row.getNextAt(),
                row.getToldTo());
    }
}
