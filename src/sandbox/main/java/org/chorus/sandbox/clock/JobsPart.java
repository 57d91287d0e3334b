package org.chorus.sandbox.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;
import org.w3c.dom.Element;

/** {@code <job-config>}: jobs of apps, run when the sandbox's clock says that they are due. */
public final class JobsPart implements HostPart, ModuleKind, SandboxClock.Timetable {

    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(JobsPart::thread);
    private Host host;

    @Override
    public void contribute(Host contributed) {
        host = contributed;
        host.modules().register("job-config", this);
        host.clock().attach(this);
    }

    /** A running clock brings jobs about by itself; a standing one waits to be turned. */
    @Override
    public void ready(Host ready) {
        if (host.clock().runs()) {
            ticking.scheduleWithFixedDelay(host.clock()::runDue, 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        ticking.shutdownNow();
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        Element job = module.child("job").orElseThrow(() -> new IllegalArgumentException("it has no <job>"));
        Element schedule = module.child("schedule")
                .orElseThrow(() -> new IllegalArgumentException("it has no <schedule>"));
        jobs.add(new Job(plugin, module, runner(plugin, job.getAttribute("key")), Schedule.of(schedule),
                host.services().get(ClusterLockService.class), host.clock().instant()));
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        jobs.removeIf(job -> job.key().equals(module.completeKey()));
    }

    /** Every job, in the order of the descriptors. */
    public List<Job> all() {
        return List.copyOf(jobs);
    }

    /** The job of that complete key, such as {@code org.chorus:notices}. */
    public Optional<Job> find(String key) {
        return jobs.stream().filter(job -> job.key().equals(key)).findFirst();
    }

    @Override
    public Instant nextDue() {
        return jobs.stream().map(Job::due).min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    @Override
    public void runNext() {
        jobs.stream().min(Comparator.comparing(Job::due)).ifPresent(job -> job.runDue(host.clock().instant()));
    }

    private static JobRunner runner(InstalledPlugin plugin, String bean) {
        Object runner = plugin.bean(bean).orElseThrow(() -> new IllegalArgumentException(
                "META-INF/spring has no bean " + bean + " to run it"));
        if (runner instanceof JobRunner typed) {
            return typed;
        }
        throw new IllegalArgumentException("the bean " + bean + " is no JobRunner");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sandbox-jobs");
        thread.setDaemon(true);
        return thread;
    }
}
