package org.chorus.sandbox.clock;

import java.time.Instant;
import java.util.Date;
import java.util.concurrent.locks.Lock;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import org.chorus.sandbox.http.ContextLoader;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One scheduled job of an app: the bean that runs it, when it is due, and how it went last. */
public final class Job {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final InstalledPlugin plugin;
    private final ModuleDescriptor module;
    private final JobRunner runner;
    private final Schedule schedule;
    private final Lock lock;
    private volatile Instant due;
    private volatile Run last;

    Job(InstalledPlugin plugin, ModuleDescriptor module, JobRunner runner, Schedule schedule, ClusterLockService locks,
            Instant now) {
        this.plugin = plugin;
        this.module = module;
        this.runner = runner;
        this.schedule = schedule;
        this.lock = locks.getLockForName("sandbox.job." + module.completeKey());
        this.due = schedule.after(now);
    }

    public String key() {
        return module.completeKey();
    }

    public String name() {
        return module.attribute("name", module.key());
    }

    public String schedule() {
        return schedule.toString();
    }

    public Instant due() {
        return due;
    }

    /** How it went last; null if it never ran. */
    public Run last() {
        return last;
    }

    /**
     * Runs it now for nobody, whether it is due or not, never twice at the same time. A failure is logged and
     * remembered.
     */
    public Run run(Instant now) {
        ConfluenceUser asking = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.reset();
        lock.lock();
        try (ContextLoader inside = ContextLoader.of(plugin)) {
            JobRunnerResponse response = runner.runJob(new Request(Date.from(now), JobId.of(key())));
            last = response == null ? new Run(now, "SUCCESS", "")
                    : new Run(now, response.getRunOutcome().name(), String.valueOf(response.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The job {} failed", key(), e);
            last = new Run(now, "FAILED", e.toString());
        } finally {
            lock.unlock();
            AuthenticatedUserThreadLocal.set(asking);
        }
        return last;
    }

    void runDue(Instant now) {
        due = schedule.after(due.isAfter(now) ? due : now);
        run(now);
    }

    /** One run: when, and how it ended, in the words of {@code RunOutcome}. */
    public record Run(Instant at, String outcome, String message) {
    }

    private record Request(Date start, JobId id) implements JobRunnerRequest {

        @Override
        public Date getStartTime() {
            return start;
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public boolean isCancellationRequested() {
            return false;
        }
    }
}
