package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.expertise.RebuildRun.State;
import org.chorus.expertise.ao.AoRebuildRuns;
import org.chorus.given.ABoard;
import org.chorus.given.LocalLocks;
import org.chorus.host.Viewer;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;

/** Building evidence anew on command: who may, when, and what is told of it. */
public class RebuildServiceTest {

    private static final int IDEAS = WorkSource.BATCH + 10;
    private static final Viewer ADMIN = as("admin");

    private final AKnowledge all = AKnowledge.onH2();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final RebuildService service = service();

    @After
    public void close() {
        service.stop();
        all.close();
    }

    @Test
    public void nobodyBuildsAnythingWhileTheSiteIsReadOnly() {
        all.world.site.setReadOnly(true);

        assertEquals("site.read-only", assertThrows(Forbidden.class, () -> service.start(ADMIN)).code());
        assertEquals("job.missing", assertThrows(Missing.class, () -> service.status(ADMIN, 1)).code());
    }

    @Test
    public void whatWasBegunIsStillToldOfWhileTheSiteIsReadOnly() throws InterruptedException, ExecutionException {
        int run = service.start(ADMIN);
        service.awaitAll();

        all.world.site.setReadOnly(true);

        assertEquals(State.DONE, service.status(ADMIN, run).state());
    }

    @Test
    public void oneThatFailsMidwaySaysHowFarItCameAndTheNextCompletesIt() throws InterruptedException, ExecutionException {
        int board = ABoard.in("OPS").id(all.world);
        IntStream.range(0, IDEAS).forEach(i -> all.world.ideaService.post(as("ann"), board, new NewIdea("Idea " + i, "", List.of(), 0, "")));
        Map<String, String> complete = all.kept();
        all.works.removeSpace("OPS");

        broken.set(true);
        int first = service.start(ADMIN);
        service.awaitAll();
        RebuildRun failed = service.status(ADMIN, first);
        int halfway = all.search.latest(List.of("OPS"), IDEAS).size();
        broken.set(false);
        int second = service.start(ADMIN);
        service.awaitAll();

        assertEquals(State.FAILED, failed.state());
        assertEquals(WorkSource.BATCH, failed.done());
        assertEquals(WorkSource.BATCH, halfway);
        assertTrue(second != first);
        assertEquals(new RebuildRun(second, State.DONE, IDEAS, failed.startedAt(), failed.beatAt()), service.status(ADMIN, second));
        assertEquals(complete, all.kept());
    }

    /** The real one; its first source breaks after a batch while the test says so. */
    private RebuildService service() {
        List<WorkSource> sources = all.evidence.sources().stream().map(source -> (WorkSource) new Breaking(source)).toList();
        Evidence evidence = new Evidence(sources, all.works, all.world.people, all.world.transactions);
        return new RebuildService(new Rebuild(evidence, all.works, new LocalLocks()), new AoRebuildRuns(all.world.ao, all.world.transactions),
                all.world.rights, all.world.site, all.world.clock);
    }

    private final class Breaking implements WorkSource {

        private final WorkSource real;

        Breaking(WorkSource real) {
            this.real = real;
        }

        @Override
        public boolean holds(WorkKind kind) {
            return real.holds(kind);
        }

        @Override
        public List<Work> load(WorkKind kind, Collection<Long> ids) {
            return real.load(kind, ids);
        }

        @Override
        public void all(Consumer<List<WorkKey>> each) {
            real.all(batch -> {
                each.accept(batch);
                if (broken.get()) {
                    throw new IllegalStateException("the host's store is gone");
                }
            });
        }
    }
}
