package org.chorus.idea.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.host.ao.Sql;
import org.chorus.idea.BoardFigures;

/** Counted by the database. */
public final class AoBoardFigures implements BoardFigures {

    private final Sql sql;

    public AoBoardFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Integer, Figures> of(Collection<Integer> boardIds) {
        Map<Integer, Figures> found = new HashMap<>();
        if (boardIds.isEmpty()) {
            return found;
        }
        List<Object> parameters = new ArrayList<>(boardIds);
        parameters.add(0L);
        sql.list(boardIds.size(), "SELECT i.[BOARD_ID], COUNT(*), SUM(CASE WHEN i.[WAITING_SINCE] > 0 THEN 1 ELSE 0 END),"
                + " MAX(i.[CREATED_AT]) FROM {IDEA} i WHERE i.[BOARD_ID] IN (" + Sql.marks(boardIds.size()) + ")"
                + " AND i.[DELETED_AT] = ? GROUP BY i.[BOARD_ID]", parameters,
                row -> found.put(row.getInt(1), new Figures(row.getInt(2), row.getInt(3), row.getLong(4))));
        return found;
    }
}
