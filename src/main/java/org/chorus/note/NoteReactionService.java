package org.chorus.note;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.ReactionTarget;
import org.chorus.discussion.Reactions;
import org.chorus.discussion.Tally;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** Reacting to notes with a sign. Nobody is told of it. */
public final class NoteReactionService {

    private final NoteAccess access;
    private final Notes notes;
    private final Reactions reactions;
    private final Transactions transactions;
    private final Clock clock;

    public NoteReactionService(NoteAccess access, Notes notes, Reactions reactions, Transactions transactions, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.reactions = reactions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Again is the same as once. @return all reactions to the note */
    public List<Tally> react(Viewer viewer, int noteId, Reaction reaction) {
        return change(viewer, noteId, () -> reactions.add(ReactionTarget.NOTE, noteId, reaction, viewer.key(), clock.millis()));
    }

    /** Again is the same as once. @return all reactions to the note */
    public List<Tally> withdraw(Viewer viewer, int noteId, Reaction reaction) {
        return change(viewer, noteId, () -> reactions.remove(ReactionTarget.NOTE, noteId, reaction, viewer.key()));
    }

    private List<Tally> change(Viewer viewer, int noteId, Runnable change) {
        return transactions.required(() -> {
            NoteStanding standing = NoteService.requireStanding(access.takePart(viewer, noteId));
            notes.lock(standing.note().rootId(), clock.millis());
            change.run();
            return reactions.of(ReactionTarget.NOTE, Set.of(noteId), viewer.key()).getOrDefault(noteId, List.of());
        });
    }
}
