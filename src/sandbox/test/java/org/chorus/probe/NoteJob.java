package org.chorus.probe;

import java.time.InstantSource;
import java.util.List;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Notes when it ran. */
public final class NoteJob implements JobRunner {

    private final Notes notes;
    private final List<InstantSource> clocks;

    public NoteJob(Notes notes, List<InstantSource> clocks) {
        this.notes = notes;
        this.clocks = clocks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        notes.add(request.getJobId() + " at " + clocks.get(0).instant());
        return JobRunnerResponse.success();
    }
}
