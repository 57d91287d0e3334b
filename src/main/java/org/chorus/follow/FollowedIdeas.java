package org.chorus.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.board.BoardAccess;
import org.chorus.host.Viewer;
import org.chorus.idea.Idea;
import org.chorus.idea.Ideas;

/** Ideas that are not deleted, on boards that the viewer may read. */
public final class FollowedIdeas implements Followable {

    private final Ideas ideas;
    private final BoardAccess boards;

    public FollowedIdeas(Ideas ideas, BoardAccess boards) {
        this.ideas = ideas;
        this.boards = boards;
    }

    @Override
    public FollowKind kind() {
        return FollowKind.IDEA;
    }

    @Override
    public Map<String, Seen> seen(Viewer viewer, Collection<String> ids) {
        List<Idea> standing = ideas.byIds(Numbers.of(ids)).stream().filter(idea -> !idea.isDeleted()).toList();
        Set<Integer> readable = boards.readable(viewer, standing.stream().map(Idea::boardId).distinct().toList()).keySet();
        Map<String, Seen> seen = new HashMap<>();
        standing.stream().filter(idea -> readable.contains(idea.boardId())).forEach(idea ->
                seen.put(String.valueOf(idea.id()), new Seen(String.valueOf(idea.id()), idea.title())));
        return seen;
    }
}
