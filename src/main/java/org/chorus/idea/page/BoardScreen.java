package org.chorus.idea.page;

import java.util.Map;
import org.chorus.board.Access;
import org.chorus.board.BoardAccess;
import org.chorus.board.BoardService;
import org.chorus.board.BoardView;
import org.chorus.board.card.BoardHeads;
import org.chorus.common.Page;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaLists;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.Cards;
import org.chorus.text.shown.FollowButtons;
import org.chorus.text.shown.Writing;
import org.chorus.web.Paging;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** One board: putting an idea up, finding ideas, acting on them. */
public final class BoardScreen implements Screen {

    private final BoardAccess boardAccess;
    private final BoardService boards;
    private final IdeaLists lists;
    private final BoardHeads heads;
    private final Cards cards;
    private final Filters filters;
    private final FollowButtons follows;
    private final Writing writing;

    public BoardScreen(BoardAccess boardAccess, BoardService boards, IdeaLists lists, BoardHeads heads, Cards cards, Filters filters,
            FollowButtons follows, Writing writing) {
        this.boardAccess = boardAccess;
        this.boards = boards;
        this.lists = lists;
        this.heads = heads;
        this.cards = cards;
        this.filters = filters;
        this.follows = follows;
        this.writing = writing;
    }

    @Override
    public String address() {
        return "/boards/{id}";
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        Access access = boardAccess.read(viewer, visit.id("board"));
        BoardView view = boards.view(access);
        Asked asked = Asked.of(visit);
        Page<IdeaView> page = lists.on(viewer, access, asked.filter(), Paging.of(visit.parameter("after"), ""));
        return new Shown("Chorus.Board.page", "board", Map.ofEntries(
                Map.entry("title", view.board().name()),
                Map.entry("mayPost", view.mayContribute() && view.open()),
                Map.entry("space", heads.spaceOf(view.board())),
                Map.entry("board", heads.of(view)),
                Map.entry("writing", writing.of(viewer, view.mayContribute(), "/boards/" + view.board().id())),
                Map.entry("filter", filters.of(view.board(), asked, viewer, page.items())),
                Map.entry("follow", follows.of(viewer, "board", String.valueOf(view.board().id()), view.board().name())),
                Map.entry("ideas", cards.withPanels(page.items())),
                Map.entry("next", page.next().isEmpty() ? "" : filters.nextOf(view.board(), asked, page.next())),
                Map.entry("draft", "board-" + view.board().id() + "-" + viewer.key()),
                Map.entry("anonymous", view.board().hidesAuthors())));
    }
}
