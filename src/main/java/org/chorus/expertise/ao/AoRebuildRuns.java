package org.chorus.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.chorus.expertise.RebuildRun;
import org.chorus.expertise.RebuildRuns;
import org.chorus.host.Transactions;

/** Rebuilds in a table, each change at once, so that others see how far they are. */
public final class AoRebuildRuns implements RebuildRuns {

    private final ActiveObjects ao;
    private final Transactions transactions;

    public AoRebuildRuns(ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public int begin(String startedBy, long now) {
        return transactions.required(() -> ao.create(RebuildRunRow.class, new DBParam("STARTED_BY", startedBy),
                new DBParam("RUN_STATE", RebuildRun.State.RUNNING.name()), new DBParam("DONE_COUNT", 0),
                new DBParam("STARTED_AT", now), new DBParam("BEAT_AT", now)).getID());
    }

    @Override
    public Optional<RebuildRun> byId(int id) {
        return Optional.ofNullable(ao.get(RebuildRunRow.class, id)).map(AoRebuildRuns::run);
    }

    @Override
    public Optional<RebuildRun> latest() {
        return Stream.of(ao.find(RebuildRunRow.class, Query.select().order("ID DESC").limit(1))).findFirst().map(AoRebuildRuns::run);
    }

    @Override
    public void put(int id, RebuildRun.State state, int done, long now) {
        transactions.required(() -> {
            RebuildRunRow row = ao.get(RebuildRunRow.class, id);
            row.setRunState(state.name());
            row.setDoneCount(done);
            row.setBeatAt(now);
            row.save();
        });
    }

    private static RebuildRun run(RebuildRunRow row) {
        return new RebuildRun(row.getID(), RebuildRun.State.valueOf(row.getRunState()), row.getDoneCount(), row.getStartedAt(),
                row.getBeatAt());
    }
}
