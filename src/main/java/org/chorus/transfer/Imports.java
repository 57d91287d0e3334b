package org.chorus.transfer;

import java.time.Clock;
import java.util.function.IntConsumer;
import org.chorus.host.People;
import org.chorus.host.Transactions;
import org.chorus.idea.IdeaBatches;
import org.chorus.text.Mentions;
import org.chorus.transfer.ImportRun.Outcome;

/**
 * Takes a file all at once: ideas, links, origins and the run's end are one transaction, so a run that breaks off,
 * whatever the reason, leaves nothing of it.
 */
public final class Imports {

    private final IdeaBatches ideas;
    private final Sources sources;
    private final ImportRuns runs;
    private final People people;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Clock clock;

    public Imports(IdeaBatches ideas, Sources sources, ImportRuns runs, People people, Mentions mentions,
            Transactions transactions, Clock clock) {
        this.ideas = ideas;
        this.sources = sources;
        this.runs = runs;
        this.people = people;
        this.mentions = mentions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param progress told how many rows have been dealt with */
    void take(Job job, IntConsumer progress) {
        transactions.required(() -> {
            Merge merge = new Merge(new Authors(people), mentions, job.file().fields(), job.anonymous(), clock.millis());
            Outcome outcome = new Intake(ideas, sources, merge, job).take(progress);
            runs.finish(job.runId(), outcome, clock.millis());
        });
    }
}
