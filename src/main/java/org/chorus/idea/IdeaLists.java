package org.chorus.idea;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.board.Access;
import org.chorus.board.Board;
import org.chorus.board.BoardAccess;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.text.Words;
import org.chorus.topic.TopicService;

/** Lists of ideas, each read with the same few statements whether there are ten ideas or ten thousand. */
public final class IdeaLists {

    /** Each costs the database a search of its own. */
    private static final int MOST_WORDS = 20;

    private final Ideas ideas;
    private final BoardAccess boards;
    private final IdeaViews views;
    private final TopicService topics;
    private final Similar similar;

    public IdeaLists(Ideas ideas, BoardAccess boards, IdeaViews views, TopicService topics, Similar similar) {
        this.ideas = ideas;
        this.boards = boards;
        this.views = views;
        this.topics = topics;
        this.similar = similar;
    }

    /** A page of a board's ideas. Without links. */
    public Page<IdeaView> on(Viewer viewer, int boardId, IdeaFilter filter, PageRequest page) {
        return on(viewer, boards.read(viewer, boardId), filter, page);
    }

    /** As above, of a board that has been asked for already. */
    public Page<IdeaView> on(Viewer viewer, Access board, IdeaFilter filter, PageRequest page) {
        return query(viewer, board.board(), filter, page).stream()
                .map(query -> page(viewer, board, query, page.limit()))
                .findFirst()
                .orElse(Page.last(List.of()));
    }

    private Page<IdeaView> page(Viewer viewer, Access board, IdeaQuery query, int limit) {
        List<Idea> found = ideas.matching(query);
        List<Idea> shown = found.subList(0, Math.min(found.size(), limit));
        String next = found.size() > limit ? Cursor.after(shown.get(limit - 1), query.sort()).text(query.sort()) : "";
        return new Page<>(views.of(viewer, shown, Map.of(board.board().id(), board)), next);
    }

    /** The question to the store, or none where the answer is nothing whatever is stored. */
    private List<IdeaQuery> query(Viewer viewer, Board board, IdeaFilter filter, PageRequest page) {
        List<Cursor> after = page.after().isEmpty() ? List.of() : List.of(Cursor.of(page.after(), filter.sort()));
        List<String> words = Words.of(filter.words()).stream().distinct().limit(MOST_WORDS).toList();
        boolean asksForAuthor = !filter.author().isEmpty();
        boolean nothing = filter.mine() && viewer.isAnonymous()
                || asksForAuthor && board.hidesAuthors()
                || asksForAuthor && filter.mine() && !viewer.is(filter.author())
                || words.isEmpty() && !filter.words().isBlank();
        if (nothing) {
            return List.of();
        }
        Set<String> authors = asksForAuthor ? Set.of(filter.author()) : filter.mine() ? Set.of(viewer.key()) : Set.of();
        Set<Integer> topicIds = filter.topic().isBlank() ? Set.of() : topics.idsOf(board.spaceKey(), filter.topic());
        return topicIds.isEmpty() && !filter.topic().isBlank() ? List.of() : List.of(
                new IdeaQuery(board.id(), filter.sort(), filter.states(), topicIds, authors, words, after, page.limit() + 1));
    }

    /** Ideas of the board that may be the same as one of this title, likeliest first, at most 5. */
    public List<IdeaView> similar(Viewer viewer, int boardId, String title) {
        Access board = boards.read(viewer, boardId);
        return views.of(viewer, similar.to(boardId, title), Map.of(boardId, board));
    }

    /** In the order asked; deleted ones and those the viewer may not see are left out. */
    public List<IdeaView> views(Viewer viewer, Collection<Integer> ideaIds, int most) {
        return views(viewer, ideas.byIds(ideaIds.stream().limit(most).toList()));
    }

    private List<IdeaView> views(Viewer viewer, List<Idea> all) {
        List<Idea> standing = all.stream().filter(idea -> !idea.isDeleted()).toList();
        return views.of(viewer, standing, boards.readable(viewer, standing.stream().map(Idea::boardId).distinct().toList()));
    }
}
