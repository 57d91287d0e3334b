package org.chorus.idea;

import java.util.Set;
import org.chorus.board.Access;
import org.chorus.board.BoardAccess;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.host.Viewer;

/** Who may do what with an idea. Comments, challenges and suggestions ask here too. */
public final class IdeaAccess {

    private final Ideas ideas;
    private final BoardAccess boards;

    public IdeaAccess(Ideas ideas, BoardAccess boards) {
        this.ideas = ideas;
        this.boards = boards;
    }

    /** A deleted idea is found too: what is left of it is a tombstone. @throws Missing when the viewer may not view its space */
    public Standing read(Viewer viewer, int ideaId) {
        return standing(viewer, ideas.byId(ideaId).orElseThrow(() -> new Missing("idea")));
    }

    /** @throws Missing as {@link #read}; @throws Forbidden when the viewer may only read; @throws Conflict when it is deleted */
    public Standing contribute(Viewer viewer, int ideaId) {
        Standing standing = read(viewer, ideaId);
        boards.requireContribute(standing.access());
        return requireLive(standing);
    }

    /** @throws Missing as {@link #read}; @throws Forbidden when the viewer is no host; @throws Conflict when it is deleted */
    public Standing curate(Viewer viewer, int ideaId) {
        Standing standing = read(viewer, ideaId);
        boards.requireCurate(standing.access());
        return requireLive(standing);
    }

    /** @throws Forbidden when the idea is somebody else's; @throws Conflict when it is deleted */
    Standing edit(Viewer viewer, int ideaId) {
        Standing standing = read(viewer, ideaId);
        boards.requireWritable();
        if (!requireAuthorOrHost(standing).mayEdit() && !standing.idea().isDeleted()) {
            throw new Forbidden("idea.edit", "Only its author may edit this idea.");
        }
        return requireLive(standing);
    }

    /** @throws Forbidden unless the viewer wrote the idea or hosts its board */
    Standing deleteOrRestore(Viewer viewer, int ideaId) {
        Standing standing = read(viewer, ideaId);
        boards.requireWritable();
        return requireAuthorOrHost(standing);
    }

    private static Standing requireAuthorOrHost(Standing standing) {
        if (!standing.mayDelete()) {
            throw new Forbidden("idea.not-yours", "Only its author and the hosts of the board may do this.");
        }
        return standing;
    }

    private static Standing requireLive(Standing standing) {
        if (standing.idea().isDeleted()) {
            throw new Conflict("idea.deleted", "This idea has been deleted; restore it first.");
        }
        return standing;
    }

    private Standing standing(Viewer viewer, Idea idea) {
        Access access = boards.readable(viewer, Set.of(idea.boardId())).get(idea.boardId());
        if (access == null) {
            throw new Missing("idea");
        }
        return new Standing(viewer, idea, access);
    }
}
