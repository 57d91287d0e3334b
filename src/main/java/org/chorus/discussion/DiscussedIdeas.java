package org.chorus.discussion;

import org.chorus.board.BoardAccess;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaAccess;
import org.chorus.idea.Standing;

/** Which ideas a viewer may read about and speak on: the one place where discussions ask for permission. */
public final class DiscussedIdeas {

    private final IdeaAccess ideas;
    private final BoardAccess boards;

    public DiscussedIdeas(IdeaAccess ideas, BoardAccess boards) {
        this.ideas = ideas;
        this.boards = boards;
    }

    /**
     * @param thing what was asked for: it is missing, so that the wording does not tell a hidden one from none
     * @throws Missing when there is no such idea, or the viewer may not see it or what is left of it
     */
    public Standing read(Viewer viewer, int ideaId, String thing) {
        try {
            Standing standing = ideas.read(viewer, ideaId);
            if (standing.mayReadText()) {
                return standing;
            }
        } catch (Missing unseen) {
            throw new Missing(thing);
        }
        throw new Missing(thing);
    }

    /** @throws Missing as {@link #read}; @throws Forbidden when the viewer may only read; @throws Conflict when it is deleted */
    public Standing contribute(Viewer viewer, int ideaId, String thing) {
        Standing standing = read(viewer, ideaId, thing);
        boards.requireContribute(standing.access());
        return requireLive(standing);
    }

    /** As {@link #contribute}, and for those too who curate the board without taking part. */
    Standing write(Viewer viewer, int ideaId, String thing) {
        Standing standing = read(viewer, ideaId, thing);
        if (!standing.access().mayCurate()) {
            boards.requireContribute(standing.access());
        }
        return requireLive(standing);
    }

    private static Standing requireLive(Standing standing) {
        if (standing.idea().isDeleted()) {
            throw new Conflict("idea.deleted", "This idea has been deleted; restore it first.");
        }
        return standing;
    }
}
