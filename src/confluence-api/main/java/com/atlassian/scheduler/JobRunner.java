package com.atlassian.scheduler;

/** The work of a job that job-config names. [S] C6 OSSAPI */
public interface JobRunner {

    JobRunnerResponse runJob(JobRunnerRequest request);
}
