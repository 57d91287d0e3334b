package org.chorus.expertise.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.chorus.expertise.Rebuild;

/** Looks each night whether evidence is what it should be; `job-config` in the descriptor names this bean. */
public final class RepairEvidenceJob implements JobRunner {

    private final Rebuild rebuild;

    public RepairEvidenceJob(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        rebuild.run(request::isCancellationRequested, done -> { });
        return JobRunnerResponse.success();
    }
}
