package org.chorus.board;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Publisher;
import org.chorus.host.Permissions;
import org.chorus.host.People;
import org.chorus.host.Spaces;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** What people do with boards. */
public final class BoardService {

    private final Boards boards;
    private final BoardAccess access;
    private final Permissions permissions;
    private final Spaces spaces;
    private final People people;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public BoardService(Boards boards, BoardAccess access, Permissions permissions, Spaces spaces, People people,
            Transactions transactions, Publisher publisher, Clock clock) {
        this.boards = boards;
        this.access = access;
        this.permissions = permissions;
        this.spaces = spaces;
        this.people = people;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws Missing when the viewer may not view the space; @throws Forbidden when he may not comment there */
    public BoardView create(Viewer viewer, NewBoard board) {
        String space = viewable(viewer, board.spaceKey());
        access.requireWritable();
        if (viewer.isAnonymous() || !permissions.mayComment(viewer, space)) {
            throw new Forbidden("board.create", "You may read this space, but not make boards in it.");
        }
        return transactions.required(() -> {
            Board made = boards.add(board.in(space), viewer.key(), clock.millis());
            publisher.publish(new BoardCreated(made.id(), viewer.key()));
            return shown(viewer, made);
        });
    }

    public BoardView view(Viewer viewer, int boardId) {
        return shown(access.read(viewer, boardId));
    }

    /** Of a board that has been asked for already. */
    public BoardView view(Access asked) {
        return shown(asked);
    }

    /** The space's boards by name, at most 500. @throws Missing when the viewer may not view the space */
    public List<BoardView> in(Viewer viewer, String spaceKey) {
        return shown(viewer, Set.of(viewable(viewer, spaceKey)));
    }

    /** The boards of all spaces the viewer may view, by name, at most 500. */
    public List<BoardView> all(Viewer viewer) {
        return shown(viewer, permissions.viewable(viewer, boards.spaceKeys()));
    }

    /** @param change makes the new settings of the present ones */
    public BoardView change(Viewer viewer, int boardId, UnaryOperator<BoardChange> change) {
        return transactions.required(() -> {
            Board before = access.curate(viewer, boardId).board();
            BoardChange settings = change.apply(BoardChange.of(before));
            refuseRevealing(before, settings);
            refuseNoHosts(before, settings);
            refuseUnknownHosts(before, settings);
            Board after = before.changedTo(settings);
            boards.save(after);
            return shown(viewer, after);
        });
    }

    /** Takes the board and everything on it out of sight; {@link #restore} brings all back. Twice is the same as once. */
    public void delete(Viewer viewer, int boardId) {
        transactions.required(() -> {
            Board board = access.curateDeleted(viewer, boardId).board();
            if (!board.isDeleted()) {
                boards.save(board.deletedAt(clock.millis()));
                publisher.publish(new BoardDeleted(boardId, viewer.key()));
            }
        });
    }

    public BoardView restore(Viewer viewer, int boardId) {
        return transactions.required(() -> {
            Board before = access.curateDeleted(viewer, boardId).board();
            Board board = before.deletedAt(0);
            if (before.isDeleted()) {
                boards.save(board);
                publisher.publish(new BoardRestored(boardId, viewer.key()));
            }
            return shown(viewer, board);
        });
    }

    private static void refuseRevealing(Board before, BoardChange settings) {
        boolean crosses = before.hidesAuthors() != (settings.kind() == BoardKind.SUGGESTION_BOX);
        if (crosses) {
            throw new Conflict("board.kind-fixed",
                    "A suggestion box stays one, and another board cannot become one: its authors were promised otherwise.");
        }
    }

    /** A board whose last host is gone may be changed before others are named; nobody leaves one without hosts. */
    private static void refuseNoHosts(Board before, BoardChange settings) {
        if (settings.hosts().isEmpty() && !before.hosts().isEmpty()) {
            throw BoardChange.wrongHosts();
        }
    }

    private void refuseUnknownHosts(Board before, BoardChange settings) {
        settings.hosts().stream()
                .filter(key -> !before.hosts().contains(key) && !people.byKey(key).active())
                .findFirst()
                .ifPresent(key -> {
                    throw new InvalidInput("board.host-unknown", "There is no active person with the key " + key + ".", key);
                });
    }

    private String viewable(Viewer viewer, String spaceKey) {
        return spaces.byKey(spaceKey)
                .filter(space -> permissions.mayView(viewer, space.key()))
                .orElseThrow(() -> new Missing("space"))
                .key();
    }

    private List<BoardView> shown(Viewer viewer, Set<String> spaceKeys) {
        return boards.inSpaces(spaceKeys).stream()
                .filter(access::isOfItsSpace)
                .sorted(Comparator.comparing((Board board) -> board.name().toLowerCase(Locale.ROOT)).thenComparing(Board::id))
                .map(board -> shown(viewer, board))
                .toList();
    }

    private BoardView shown(Viewer viewer, Board board) {
        return shown(access.on(viewer, board));
    }

    private BoardView shown(Access seen) {
        return BoardView.of(seen, people.byKeys(seen.board().hosts()), clock.millis());
    }
}
