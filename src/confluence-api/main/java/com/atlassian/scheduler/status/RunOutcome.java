package com.atlassian.scheduler.status;

/** How a run of a job can end. [L] C6 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
