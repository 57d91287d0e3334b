package org.chorus.board;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.host.Permissions;
import org.chorus.host.Site;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;

/**
 * Who may do what on a board: whoever may view the space reads, whoever may comment there contributes, the board's
 * hosts and the space's and the system's admins curate. Every feature on boards asks here, so that page, macro, REST,
 * mail and export cannot disagree.
 */
public final class BoardAccess {

    /** Clocks of two nodes may differ, and a board may be the first thing made in a space. */
    private static final long CLOCKS_DIFFER = Duration.ofMinutes(10).toMillis();

    private final Boards boards;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Site site;

    public BoardAccess(Boards boards, Spaces spaces, Permissions permissions, Site site) {
        this.boards = boards;
        this.spaces = spaces;
        this.permissions = permissions;
        this.site = site;
    }

    /** @throws Missing when there is none, it is deleted, or the viewer may not view its space */
    public Access read(Viewer viewer, int boardId) {
        return boards.byId(boardId)
                .filter(board -> !board.isDeleted() && mayRead(viewer, board))
                .map(board -> on(viewer, board))
                .orElseThrow(() -> new Missing("board"));
    }

    /** Those of the boards that stand and that the viewer may read, by id. */
    public Map<Integer, Access> readable(Viewer viewer, Collection<Integer> boardIds) {
        List<Board> standing = boards.byIds(Set.copyOf(boardIds)).stream().filter(board -> !board.isDeleted()).toList();
        Set<String> viewable = permissions.viewable(viewer, standing.stream().map(Board::spaceKey).collect(Collectors.toSet()));
        Map<Integer, Access> readable = new HashMap<>();
        standing.stream()
                .filter(board -> viewable.contains(board.spaceKey()) && isOfItsSpace(board))
                .forEach(board -> readable.put(board.id(), on(viewer, board)));
        return readable;
    }

    /** Those of the boards that are not deleted; asks no permission. */
    public Set<Integer> standing(Collection<Integer> boardIds) {
        return boards.byIds(Set.copyOf(boardIds)).stream().filter(board -> !board.isDeleted()).map(Board::id).collect(Collectors.toSet());
    }

    /** @throws Missing as {@link #read}; @throws Forbidden when the viewer may only read */
    public Access contribute(Viewer viewer, int boardId) {
        Access access = read(viewer, boardId);
        requireContribute(access);
        return access;
    }

    /** @throws Missing as {@link #read}; @throws Forbidden when the viewer does not curate the board */
    public Access curate(Viewer viewer, int boardId) {
        Access access = read(viewer, boardId);
        requireCurate(access);
        return access;
    }

    /** As {@link #curate}, on a deleted board too. */
    Access curateDeleted(Viewer viewer, int boardId) {
        Access access = boards.byId(boardId)
                .filter(board -> mayRead(viewer, board))
                .map(board -> on(viewer, board))
                .orElseThrow(() -> new Missing("board"));
        if (access.board().isDeleted() && !curates(viewer, access.board())) {
            throw new Missing("board");
        }
        requireCurate(access);
        return access;
    }

    public void requireContribute(Access access) {
        requireWritable();
        if (!access.mayContribute()) {
            throw new Forbidden("board.contribute", "You may read this board, but not take part in it.");
        }
    }

    public void requireCurate(Access access) {
        requireWritable();
        if (!access.mayCurate()) {
            throw new Forbidden("board.curate", "Only the hosts of this board and the admins of its space may do this.");
        }
    }

    /** @throws Forbidden while the site is read-only */
    public void requireWritable() {
        site.requireWritable();
    }

    /** What the viewer may do on a board he may read. */
    Access on(Viewer viewer, Board board) {
        boolean comments = !viewer.isAnonymous() && permissions.mayComment(viewer, board.spaceKey());
        boolean writable = !site.isReadOnly();
        return new Access(board, writable && comments, writable && curates(viewer, board));
    }

    private boolean curates(Viewer viewer, Board board) {
        return !viewer.isAnonymous() && (board.hosts().contains(viewer.key()) && permissions.mayComment(viewer, board.spaceKey())
                || administers(viewer, board));
    }

    /** Whether the viewer would curate the board no more without being its host. */
    public boolean curatesAsHostOnly(Viewer viewer, Board board) {
        return board.hosts().contains(viewer.key()) && !administers(viewer, board);
    }

    private boolean administers(Viewer viewer, Board board) {
        return permissions.mayAdminister(viewer, board.spaceKey()) || permissions.isSystemAdmin(viewer);
    }

    private boolean mayRead(Viewer viewer, Board board) {
        return permissions.mayView(viewer, board.spaceKey()) && isOfItsSpace(board);
    }

    /**
     * False for a board older than the space that has its key now: it belonged to a space that was deleted, and who may
     * view the new one may not have viewed the old.
     */
    boolean isOfItsSpace(Board board) {
        return spaces.byKey(board.spaceKey())
                .filter(space -> space.createdAt() <= board.createdAt() + CLOCKS_DIFFER)
                .isPresent();
    }
}
