package org.chorus.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.chorus.common.Missing;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** What people do with reactions. Nobody is told of them. */
public final class ReactionService {

    private final DiscussedIdeas ideas;
    private final Comments comments;
    private final Reactions reactions;
    private final Transactions transactions;
    private final Clock clock;

    public ReactionService(DiscussedIdeas ideas, Comments comments, Reactions reactions, Transactions transactions, Clock clock) {
        this.ideas = ideas;
        this.comments = comments;
        this.reactions = reactions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Again is the same as once. @return all reactions to the comment */
    public List<Tally> react(Viewer viewer, int commentId, Reaction reaction) {
        return transactions.required(() -> {
            requireOpen(viewer, commentId);
            reactions.add(ReactionTarget.COMMENT, commentId, reaction, viewer.key(), clock.millis());
            return tallies(viewer, commentId);
        });
    }

    /** Again is the same as once. @return all reactions to the comment */
    public List<Tally> withdraw(Viewer viewer, int commentId, Reaction reaction) {
        return transactions.required(() -> {
            requireOpen(viewer, commentId);
            reactions.remove(ReactionTarget.COMMENT, commentId, reaction, viewer.key());
            return tallies(viewer, commentId);
        });
    }

    private void requireOpen(Viewer viewer, int commentId) {
        Comment comment = comments.byId(commentId).orElseThrow(() -> new Missing("comment"));
        ideas.contribute(viewer, comment.ideaId(), "comment");
        if (comment.isDeleted()) {
            throw new Missing("comment");
        }
    }

    private List<Tally> tallies(Viewer viewer, int commentId) {
        return reactions.of(ReactionTarget.COMMENT, Set.of(commentId), viewer.key()).getOrDefault(commentId, List.of());
    }
}
