package org.chorus.notify.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.chorus.notify.MailService;

/** Sends the mails that are due, each minute; `job-config` in the descriptor names this bean. */
public final class NoticeMailJob implements JobRunner {

    private final MailService mails;

    public NoticeMailJob(MailService mails) {
        this.mails = mails;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        mails.sendDue(request::isCancellationRequested);
        return JobRunnerResponse.success();
    }
}
