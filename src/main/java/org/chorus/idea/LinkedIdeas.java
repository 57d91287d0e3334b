package org.chorus.idea;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.board.Access;
import org.chorus.board.BoardAccess;
import org.chorus.host.Viewer;

/** An idea together with those of its neighbours that the viewer may see. */
public final class LinkedIdeas {

    /** Whoever has more is known well enough; and no database takes a longer list of values. */
    private static final int MOST = 200;

    private final IdeaLinks links;
    private final Ideas ideas;
    private final BoardAccess boards;
    private final IdeaViews views;

    public LinkedIdeas(IdeaLinks links, Ideas ideas, BoardAccess boards, IdeaViews views) {
        this.links = links;
        this.ideas = ideas;
        this.boards = boards;
        this.views = views;
    }

    IdeaView shown(Standing standing) {
        IdeaView view = views.of(standing);
        return standing.mayReadText() ? view.with(neighbours(standing)) : view;
    }

    private List<IdeaView.Linked> neighbours(Standing standing) {
        int id = standing.idea().id();
        List<IdeaLink> touching = links.touching(List.of(id)).stream().limit(MOST).toList();
        Map<Integer, Idea> others = seen(standing, touching.stream().map(link -> other(link, id)).distinct().toList());
        return touching.stream()
                .map(link -> Optional.ofNullable(others.get(other(link, id))).map(idea -> linked(link, id, idea)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<Integer, Idea> seen(Standing standing, List<Integer> ids) {
        List<Idea> found = ideas.byIds(ids).stream().filter(idea -> !idea.isDeleted()).toList();
        Map<Integer, Access> readable = readable(standing, found);
        return found.stream()
                .filter(idea -> readable.containsKey(idea.boardId()))
                .collect(Collectors.toMap(Idea::id, Function.identity()));
    }

    /** Most neighbours stand on the same board, and then nothing more need be asked. */
    private Map<Integer, Access> readable(Standing standing, List<Idea> found) {
        Viewer viewer = standing.viewer();
        boolean elsewhere = found.stream().anyMatch(idea -> idea.boardId() != standing.idea().boardId());
        return elsewhere
                ? boards.readable(viewer, found.stream().map(Idea::boardId).toList())
                : Map.of(standing.idea().boardId(), standing.access());
    }

    private static int other(IdeaLink link, int id) {
        return link.from() == id ? link.to() : link.from();
    }

    private static IdeaView.Linked linked(IdeaLink link, int id, Idea other) {
        boolean out = link.from() == id;
        IdeaView.Relation relation = switch (link.kind()) {
            case INSPIRED_BY -> out ? IdeaView.Relation.INSPIRED_BY : IdeaView.Relation.INSPIRED;
            case REQUIRES -> out ? IdeaView.Relation.REQUIRES : IdeaView.Relation.REQUIRED_BY;
        };
        return new IdeaView.Linked(relation, other.id(), other.title(), other.state());
    }
}
