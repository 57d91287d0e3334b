package org.chorus.notify.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.chorus.notify.DigestService;

/** Sends the daily mails that are due; `job-config` in the descriptor names this bean. */
public final class DigestJob implements JobRunner {

    private final DigestService digests;

    public DigestJob(DigestService digests) {
        this.digests = digests;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        digests.sendDue(request::isCancellationRequested);
        return JobRunnerResponse.success();
    }
}
