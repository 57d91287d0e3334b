package org.chorus.idea;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.board.Access;
import org.chorus.board.BoardAccess;
import org.chorus.common.IdCursor;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.idea.Endorsements.Endorsement;

/**
 * What became of somebody's own ideas, and of those that person supports: of all boards the person may read now. The
 * boards are asked for first, so that what may not be seen neither shortens a page nor ends the list.
 */
public final class MyIdeas {

    /** Newest first, and latest supported first; each list goes on by itself. */
    public record Both(Page<IdeaView> posted, Page<IdeaView> supported) {
    }

    private final Ideas ideas;
    private final Endorsements endorsements;
    private final BoardAccess boards;
    private final IdeaViews views;

    public MyIdeas(Ideas ideas, Endorsements endorsements, BoardAccess boards, IdeaViews views) {
        this.ideas = ideas;
        this.endorsements = endorsements;
        this.boards = boards;
        this.views = views;
    }

    /** Nothing for somebody not logged in. Without links. */
    public Both of(Viewer viewer, PageRequest posted, PageRequest supported) {
        List<Cursor> after = posted.after().isEmpty() ? List.of() : List.of(Cursor.of(posted.after(), IdeaSort.NEW));
        int before = IdCursor.of(supported.after());
        Map<Integer, Access> access = viewer.isAnonymous() ? Map.of() : boards.readable(viewer, ideas.boardsOf(viewer.key()));
        if (access.isEmpty()) {
            return new Both(Page.last(List.of()), Page.last(List.of()));
        }
        List<Integer> written = ideas.writtenBy(viewer.key(), access.keySet(), after, posted.limit() + 1);
        List<Endorsement> endorsed = endorsements.by(viewer.key(), access.keySet(), before, supported.limit() + 1);

        List<Idea> all = ideas.byIds(Stream.concat(written.stream(), endorsed.stream().map(Endorsement::ideaId)).distinct().toList());
        Map<Integer, Idea> found = all.stream().collect(Collectors.toMap(Idea::id, Function.identity()));
        Map<Integer, IdeaView> shown = views.of(viewer, all, access).stream().collect(Collectors.toMap(IdeaView::id, Function.identity()));
        return new Both(
                page(written, posted.limit(), Function.identity(), shown, last -> Cursor.after(found.get(last), IdeaSort.NEW).text(IdeaSort.NEW)),
                page(endorsed, supported.limit(), Endorsement::ideaId, shown, last -> String.valueOf(last.id())));
    }

    private static <T> Page<IdeaView> page(List<T> found, int limit, Function<T, Integer> idea, Map<Integer, IdeaView> shown,
            Function<T, String> cursor) {
        List<T> wanted = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(wanted.stream().map(idea).map(shown::get).toList(),
                found.size() > limit ? cursor.apply(wanted.get(limit - 1)) : "");
    }
}
