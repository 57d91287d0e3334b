package org.chorus.idea.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.chorus.board.BoardService;
import org.chorus.board.BoardView;
import org.chorus.board.card.BoardHeads;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaFilter;
import org.chorus.idea.IdeaLists;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.card.Cards;
import org.chorus.web.BlockMacro;

/** `{idea-board:board=3|sort=new|limit=5}`: the first ideas of a board, named by number or by its name in the page's space. */
public final class IdeaBoardMacro extends BlockMacro {

    private final BoardService boards;
    private final IdeaLists lists;
    private final CurrentUser current;
    private final BoardHeads heads;
    private final Cards cards;

    public IdeaBoardMacro(BoardService boards, IdeaLists lists, CurrentUser current, BoardHeads heads, Cards cards, Pages pages,
            Assets assets, Texts texts) {
        super(pages, assets, texts);
        this.boards = boards;
        this.lists = lists;
        this.current = current;
        this.heads = heads;
        this.cards = cards;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        String wanted = parameter(parameters, "board");
        if (wanted.isEmpty()) {
            return note("chorus.macro.board.param");
        }
        Viewer viewer = current.viewer();
        return board(viewer, wanted, context.getSpaceKey())
                .map(view -> shown(viewer, view, parameters))
                .orElseGet(() -> note("chorus.macro.board.missing"));
    }

    private Optional<BoardView> board(Viewer viewer, String wanted, String spaceKey) {
        try {
            if (wanted.matches("[1-9]\\d{0,8}")) {
                return Optional.of(boards.view(viewer, Integer.parseInt(wanted)));
            }
            return spaceKey == null ? Optional.empty() : boards.in(viewer, spaceKey).stream()
                    .filter(view -> view.board().name().equalsIgnoreCase(wanted))
                    .findFirst();
        } catch (Missing unseen) {
            return Optional.empty();
        }
    }

    private String shown(Viewer viewer, BoardView view, Map<String, String> parameters) {
        PageRequest page = new PageRequest("", rows(parameters));
        return render("Chorus.Macro.board", Map.of(
                "board", heads.of(view.board()),
                "ideas", lists.on(viewer, view.board().id(), IdeaFilter.by(sort(parameters)), page).items().stream()
                        .map(cards::of).toList()));
    }

    /** A page is not refused for a word in a macro: what is not understood is hot. */
    private static IdeaSort sort(Map<String, String> parameters) {
        try {
            return IdeaSort.of(parameter(parameters, "sort"));
        } catch (InvalidInput unknown) {
            return IdeaSort.HOT;
        }
    }
}
