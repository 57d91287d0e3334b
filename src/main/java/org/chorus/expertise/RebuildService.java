package org.chorus.expertise;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.expertise.RebuildRun.State;
import org.chorus.host.Permissions;
import org.chorus.host.Site;
import org.chorus.host.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds all evidence anew on an administrator's command, behind the request, on a thread of our own. */
public final class RebuildService {

    /** After so long without a sign of life a run is over. */
    private static final long SILENCE = Duration.ofMinutes(2).toMillis();
    private static final long BEAT = TimeUnit.SECONDS.toNanos(1);
    private static final Logger LOG = LoggerFactory.getLogger(RebuildService.class);

    private final Rebuild rebuild;
    private final RebuildRuns runs;
    private final Permissions permissions;
    private final Site site;
    private final Clock clock;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2),
            RebuildService::daemon);

    public RebuildService(Rebuild rebuild, RebuildRuns runs, Permissions permissions, Site site, Clock clock) {
        this.rebuild = rebuild;
        this.runs = runs;
        this.permissions = permissions;
        this.site = site;
        this.clock = clock;
        worker.allowCoreThreadTimeOut(true);
    }

    /** The number of the run; of the one that is going on, if one is. */
    public int start(Viewer viewer) {
        requireAdmin(viewer);
        site.requireWritable();
        Optional<RebuildRun> going = runs.latest().map(this::truly).filter(run -> run.state() == State.RUNNING);
        if (going.isPresent()) {
            return going.get().id();
        }
        int run = runs.begin(viewer.key(), clock.millis());
        worker.execute(() -> run(run));
        return run;
    }

    /** How far a run is. @throws Missing when there is none */
    public RebuildRun status(Viewer viewer, int runId) {
        requireAdmin(viewer);
        return runs.byId(runId).map(this::truly).orElseThrow(() -> new Missing("job"));
    }

    private RebuildRun truly(RebuildRun run) {
        boolean silent = run.beatAt() + SILENCE < clock.millis();
        return run.state() == State.RUNNING && silent ? run.in(State.FAILED) : run;
    }

    private void requireAdmin(Viewer viewer) {
        if (!permissions.isSystemAdmin(viewer)) {
            throw new Forbidden("expertise.admin", "Only administrators of the system build evidence anew.");
        }
    }

    /** Comes back when all that was started here is over. */
    void awaitAll() throws InterruptedException, ExecutionException {
        worker.submit(() -> { }).get();
    }

    /** For the container: gives up what works. */
    public void stop() {
        stopped.set(true);
        worker.shutdown();
    }

    private void run(int run) {
        AtomicLong done = new AtomicLong();
        AtomicLong beat = new AtomicLong(System.nanoTime());
        try {
            boolean ran = rebuild.run(stopped::get, read -> {
                done.set(read);
                if (System.nanoTime() - beat.get() > BEAT) {
                    beat.set(System.nanoTime());
                    runs.put(run, State.RUNNING, read, clock.millis());
                }
            });
            runs.put(run, ran && !stopped.get() ? State.DONE : State.FAILED, done.intValue(), clock.millis());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("Building evidence anew failed in run {}", run, e);
            runs.put(run, State.FAILED, done.intValue(), clock.millis());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "chorus-expertise");
        thread.setDaemon(true);
        return thread;
    }
}
