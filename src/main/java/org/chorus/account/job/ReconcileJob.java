package org.chorus.account.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.chorus.account.Reconciliation;

/** Looks each night for people whom the host lost; `job-config` in the descriptor names this bean. */
public final class ReconcileJob implements JobRunner {

    private final Reconciliation reconciliation;

    public ReconcileJob(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        reconciliation.run(request::isCancellationRequested);
        return JobRunnerResponse.success();
    }
}
