package org.chorus.transfer;

import java.time.Clock;
import java.util.function.IntConsumer;
import org.chorus.board.BoardAccess;
import org.chorus.common.Publisher;
import org.chorus.host.People;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaBatches;
import org.chorus.idea.IdeaTopics;
import org.chorus.idea.IdeasImported;
import org.chorus.text.Mentions;
import org.chorus.topic.TopicService;
import org.chorus.transfer.ImportRun.Outcome;

/**
 * Takes a file all at once: ideas, links, origins and the run's end are one transaction, so a run that breaks off,
 * whatever the reason, leaves nothing of it.
 */
public final class Imports {

    private final BoardAccess boards;
    private final IdeaBatches ideas;
    private final Sources sources;
    private final TopicService topics;
    private final IdeaTopics ideaTopics;
    private final ImportRuns runs;
    private final People people;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public Imports(BoardAccess boards, IdeaBatches ideas, Sources sources, TopicService topics, IdeaTopics ideaTopics,
            ImportRuns runs, People people, Mentions mentions, Transactions transactions, Publisher publisher, Clock clock) {
        this.boards = boards;
        this.ideas = ideas;
        this.sources = sources;
        this.topics = topics;
        this.ideaTopics = ideaTopics;
        this.runs = runs;
        this.people = people;
        this.mentions = mentions;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Asks once more for permission, since a run may wait for minutes.
     *
     * @param progress told how many rows have been dealt with
     * @throws org.chorus.common.Missing   when the board is gone meanwhile, or the importer may not see it any more
     * @throws org.chorus.common.Forbidden when he no longer curates it, or the site has become read-only
     */
    void take(Job job, IntConsumer progress) {
        transactions.required(() -> {
            boards.curate(new Viewer(job.by()), job.boardId());
            Merge merge = new Merge(new Authors(people), mentions, job.file().fields(), job.board().hidesAuthors(), clock.millis());
            RowTopics labels = new RowTopics(topics, ideaTopics, job.board().spaceKey());
            Outcome outcome = new Intake(ideas, sources, merge, labels, job).take(progress);
            runs.finish(job.runId(), outcome, clock.millis());
            if (outcome.created() + outcome.updated() > 0) {
                publisher.publish(new IdeasImported(job.runId(), job.boardId(), outcome.created() + outcome.updated(), job.by()));
            }
        });
    }
}
