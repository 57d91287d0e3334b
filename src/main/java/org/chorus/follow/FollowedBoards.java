package org.chorus.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chorus.board.BoardAccess;
import org.chorus.host.Viewer;

/** Boards that stand and that the viewer may read. */
public final class FollowedBoards implements Followable {

    private final BoardAccess boards;

    public FollowedBoards(BoardAccess boards) {
        this.boards = boards;
    }

    @Override
    public FollowKind kind() {
        return FollowKind.BOARD;
    }

    @Override
    public Map<String, Seen> seen(Viewer viewer, Collection<String> ids) {
        Map<String, Seen> seen = new HashMap<>();
        boards.readable(viewer, Numbers.of(ids)).forEach((id, access) ->
                seen.put(String.valueOf(id), new Seen(String.valueOf(id), access.board().name())));
        return seen;
    }
}
