package org.chorus.board.page;

import java.util.List;
import java.util.Map;
import org.chorus.board.BoardService;
import org.chorus.board.card.BoardHeads;
import org.chorus.host.Permissions;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The boards of one space, and the form for a new one. */
public final class BoardsScreen implements Screen {

    private final BoardService boards;
    private final BoardHeads heads;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Addresses addresses;
    private final Writing writing;
    private final Texts texts;

    public BoardsScreen(BoardService boards, BoardHeads heads, Spaces spaces, Permissions permissions, Addresses addresses,
            Writing writing, Texts texts) {
        this.boards = boards;
        this.heads = heads;
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
        List<Map<String, Object>> shown = boards.in(viewer, key).stream().map(view -> heads.of(view.board())).toList();
        String name = spaces.byKey(key).map(Space::name).orElse(key);
        boolean mayWrite = !viewer.isAnonymous() && permissions.mayComment(viewer, key);
        return new Shown("Chorus.Board.list", "board", Map.of(
                "title", texts.text("chorus.boards.title") + " - " + name,
                "space", Map.of("key", key, "name", name, "url", addresses.space(key), "boardUrl", addresses.page("/boards/")),
                "boards", shown,
                "writing", writing.of(viewer, mayWrite, "/spaces/" + key)));
    }
}
