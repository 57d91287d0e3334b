package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** When and for which job it runs. [S] C6 OSSAPI */
public interface JobRunnerRequest {

    Date getStartTime();

    JobId getJobId();

    boolean isCancellationRequested();
}
