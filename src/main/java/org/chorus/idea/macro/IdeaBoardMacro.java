package org.chorus.idea.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.chorus.board.BoardService;
import org.chorus.board.BoardView;
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
import org.chorus.board.card.BoardHeads;
import org.chorus.idea.card.Cards;

/** `{idea-board:board=3|sort=new|limit=5}`: the first ideas of a board, named by number or by its name in the page's space. */
public final class IdeaBoardMacro implements Macro {

    private static final int USUAL = 5;
    private static final int MOST = 50;

    private final BoardService boards;
    private final IdeaLists lists;
    private final CurrentUser current;
    private final BoardHeads heads;
    private final Cards cards;
    private final Pages pages;
    private final Assets assets;
    private final Texts texts;

    public IdeaBoardMacro(BoardService boards, IdeaLists lists, CurrentUser current, BoardHeads heads, Cards cards, Pages pages,
            Assets assets, Texts texts) {
        this.boards = boards;
        this.lists = lists;
        this.current = current;
        this.heads = heads;
        this.cards = cards;
        this.pages = pages;
        this.assets = assets;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        assets.require("macro");
        String wanted = parameters.getOrDefault("board", "").strip();
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
        PageRequest page = new PageRequest("", limit(parameters.getOrDefault("limit", "")));
        return pages.render("Chorus.Macro.board", Map.of(
                "board", heads.of(view.board()),
                "ideas", lists.on(viewer, view.board().id(), IdeaFilter.by(sort(parameters)), page).items().stream()
                        .map(cards::of).toList()));
    }

    /** A page is not refused for a word in a macro: what is not understood is hot. */
    private static IdeaSort sort(Map<String, String> parameters) {
        try {
            return IdeaSort.of(parameters.getOrDefault("sort", "").strip());
        } catch (InvalidInput unknown) {
            return IdeaSort.HOT;
        }
    }

    private static int limit(String text) {
        return text.strip().matches("\\d{1,4}") ? Math.max(1, Math.min(MOST, Integer.parseInt(text.strip()))) : USUAL;
    }

    private String note(String key) {
        return pages.render("Chorus.Macro.note", Map.of("text", texts.text(key)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
