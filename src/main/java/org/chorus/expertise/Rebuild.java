package org.chorus.expertise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.chorus.expertise.Works.Kept;
import org.chorus.host.Locks;

/**
 * Reads everything there is anew and makes of it what evidence should be, in small transactions, one node at a time.
 * What is right already is not written again, so that it repairs by night what it builds from nothing on command.
 */
public final class Rebuild {

    private static final String LOCK = "expertise.rebuild";

    private final Evidence evidence;
    private final Works works;
    private final Locks locks;

    public Rebuild(Evidence evidence, Works works, Locks locks) {
        this.evidence = evidence;
        this.works = works;
        this.locks = locks;
    }

    /**
     * False, and nothing done, where another node is at it.
     *
     * @param progress told how many things have been read
     */
    public boolean run(BooleanSupplier cancelled, IntConsumer progress) {
        return locks.tryRun(LOCK, () -> {
            Set<WorkKey> there = new HashSet<>();
            evidence.sources().forEach(source -> source.all(batch -> {
                if (!cancelled.getAsBoolean()) {
                    evidence.refresh(batch.get(0).kind(), batch);
                    there.addAll(batch);
                    progress.accept(there.size());
                }
            }));
            if (!cancelled.getAsBoolean()) {
                forgetAllBut(there);
            }
        });
    }

    /** Each is asked for once more: it may have come since its kind was read. */
    private void forgetAllBut(Set<WorkKey> there) {
        List<Kept> kept = works.kept(0, WorkSource.BATCH);
        while (!kept.isEmpty()) {
            List<WorkKey> doubtful = new ArrayList<>(kept.stream().map(Kept::key).toList());
            doubtful.removeAll(there);
            doubtful.stream().collect(Collectors.groupingBy(WorkKey::kind)).forEach(evidence::refresh);
            kept = works.kept(kept.get(kept.size() - 1).number(), WorkSource.BATCH);
        }
    }
}
