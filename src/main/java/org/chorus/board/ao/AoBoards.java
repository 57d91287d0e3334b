package org.chorus.board.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.chorus.board.Board;
import org.chorus.board.BoardKind;
import org.chorus.board.Boards;
import org.chorus.board.NewBoard;
import org.chorus.common.Slices;
import org.chorus.host.ao.Sql;

/** Boards in tables; a board and its hosts are read in one statement, since every click on an idea needs them. */
public final class AoBoards implements Boards {

    private static final int MOST = 500;
    private static final int HOSTS_EACH = 20;
    private static final String SELECT = "SELECT b.[ID], b.[SPACE_KEY], b.[NAME], b.[PURPOSE], b.[KIND], b.[QUESTION],"
            + " b.[CLOSING_AT], b.[CREATOR_KEY], b.[CREATED_AT], b.[DELETED_AT], h.[USER_KEY]"
            + " FROM {BOARD} b LEFT JOIN {BOARD_HOST} h ON h.[BOARD_ID] = b.[ID] WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoBoards(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Board> byId(int id) {
        return select("b.[ID] = ?", List.of(id)).stream().findFirst();
    }

    @Override
    public List<Board> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of() : select("b.[ID] IN (" + Sql.marks(ids.size()) + ")", List.copyOf(ids));
    }

    @Override
    public List<Board> inSpaces(Collection<String> spaceKeys) {
        List<Board> found = new ArrayList<>();
        List<List<String>> slices = Slices.listed(spaceKeys);
        slices.forEach(some -> found.addAll(inSome(some)));
        if (slices.size() > 1) {
            found.sort(Comparator.comparing(Board::name).thenComparing(Board::id));
        }
        return found.stream().limit(MOST).toList();
    }

    private List<Board> inSome(List<String> spaceKeys) {
        List<Object> parameters = new ArrayList<>(spaceKeys);
        parameters.add(0L);
        return select("b.[SPACE_KEY] IN (" + Sql.marks(spaceKeys.size()) + ") AND b.[DELETED_AT] = ? ORDER BY b.[NAME], b.[ID]",
                parameters);
    }

    @Override
    public Set<String> spaceKeys() {
        return Set.copyOf(sql.list(10_000, "SELECT DISTINCT [SPACE_KEY] FROM {BOARD} WHERE [DELETED_AT] = ?", List.of(0L),
                row -> row.getString(1)));
    }

    @Override
    public Board add(NewBoard board, String creator, long now) {
        BoardRow row = ao.create(BoardRow.class,
                new DBParam("SPACE_KEY", board.spaceKey()),
                new DBParam("NAME", board.name()),
                new DBParam("PURPOSE", board.purpose()),
                new DBParam("KIND", board.kind().name()),
                new DBParam("QUESTION", board.question()),
                new DBParam("CLOSING_AT", board.closingAt()),
                new DBParam("CREATOR_KEY", creator),
                new DBParam("CREATED_AT", now),
                new DBParam("DELETED_AT", 0L));
        addHost(row.getID(), creator);
        return byId(row.getID()).orElseThrow(() -> new IllegalStateException("board " + row.getID() + " just added is not there"));
    }

    @Override
    public void save(Board board) {
        BoardRow row = ao.get(BoardRow.class, board.id());
        row.setName(board.name());
        row.setPurpose(board.purpose());
        row.setKind(board.kind().name());
        row.setQuestion(board.question());
        row.setClosingAt(board.closingAt());
        row.setDeletedAt(board.deletedAt());
        row.save();
        saveHosts(board);
    }

    private void saveHosts(Board board) {
        Set<String> missing = new HashSet<>(board.hosts());
        for (BoardHostRow host : ao.find(BoardHostRow.class, "BOARD_ID = ?", board.id())) {
            if (!missing.remove(host.getUserKey())) {
                ao.delete(host);
            }
        }
        missing.forEach(key -> addHost(board.id(), key));
    }

    private void addHost(int boardId, String key) {
        ao.create(BoardHostRow.class, new DBParam("BOARD_ID", boardId), new DBParam("USER_KEY", key),
                new DBParam("NATURAL_KEY", boardId + ":" + key));
    }

    private List<Board> select(String where, List<?> parameters) {
        Map<Integer, Board> boards = new LinkedHashMap<>();
        sql.list(MOST * HOSTS_EACH, SELECT + where, parameters, AoBoards::read)
                .forEach(board -> boards.merge(board.id(), board, AoBoards::withHostsOf));
        return List.copyOf(boards.values());
    }

    private static Board read(ResultSet row) throws SQLException {
        String host = row.getString(11);
        return new Board(row.getInt(1), row.getString(2), row.getString(3), text(row, 4), BoardKind.valueOf(row.getString(5)),
                text(row, 6), row.getLong(7), host == null ? Set.of() : Set.of(host), row.getString(8), row.getLong(9),
                row.getLong(10));
    }

    /** Oracle keeps an empty text as null. */
    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Board withHostsOf(Board board, Board again) {
        Set<String> hosts = Stream.of(board.hosts(), again.hosts()).flatMap(Set::stream).collect(Collectors.toSet());
        return new Board(board.id(), board.spaceKey(), board.name(), board.purpose(), board.kind(), board.question(),
                board.closingAt(), hosts, board.createdBy(), board.createdAt(), board.deletedAt());
    }
}
