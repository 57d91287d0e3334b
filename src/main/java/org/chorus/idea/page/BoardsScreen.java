package org.chorus.idea.page;

import java.util.List;
import java.util.Map;
import org.chorus.board.BoardService;
import org.chorus.board.BoardView;
import org.chorus.board.card.BoardHeads;
import org.chorus.host.Permissions;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.BoardFigures;
import org.chorus.idea.BoardFigures.Figures;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownTimes;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The boards of one space, and the form for a new one. */
public final class BoardsScreen implements Screen {

    private final BoardService boards;
    private final BoardFigures figures;
    private final BoardHeads heads;
    private final ShownTimes times;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Addresses addresses;
    private final Writing writing;
    private final Texts texts;

    public BoardsScreen(BoardService boards, BoardFigures figures, BoardHeads heads, ShownTimes times, Spaces spaces,
            Permissions permissions, Addresses addresses, Writing writing, Texts texts) {
        this.boards = boards;
        this.figures = figures;
        this.heads = heads;
        this.times = times;
        this.spaces = spaces;
        this.permissions = permissions;
        this.addresses = addresses;
        this.writing = writing;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/spaces/{key}";
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        String key = visit.place("key");
        List<BoardView> found = boards.in(viewer, key);
        Map<Integer, Figures> counted = figures.of(found.stream().map(view -> view.board().id()).toList());
        List<Map<String, Object>> shown = found.stream()
                .map(view -> tile(view, counted.getOrDefault(view.board().id(), Figures.NONE)))
                .toList();
        String name = spaces.byKey(key).map(Space::name).orElse(key);
        boolean mayWrite = !viewer.isAnonymous() && permissions.mayComment(viewer, key);
        return new Shown("Chorus.Board.list", "board", Map.of(
                "title", texts.text("chorus.boards.title") + " - " + name,
                "space", Map.of("key", key, "name", name, "url", addresses.space(key), "boardUrl", addresses.page("/boards/")),
                "boards", shown,
                "writing", writing.of(viewer, mayWrite, "/spaces/" + key)));
    }

    private Map<String, Object> tile(BoardView view, Figures counted) {
        Map<String, Object> values = heads.of(view.board());
        values.put("ideasText", texts.text("chorus.count.ideas", counted.ideas()));
        values.put("waitingText", counted.waiting() == 0 ? "" : texts.text("chorus.count.waiting", counted.waiting()));
        values.put("newest", counted.ideas() == 0 ? "" : times.within(counted.newestAt(), when -> texts.text("chorus.boards.newest", when)));
        return values;
    }
}
