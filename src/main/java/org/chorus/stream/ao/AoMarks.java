package org.chorus.stream.ao;

import java.util.List;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;
import org.chorus.stream.Mark;
import org.chorus.stream.MarkQuery;
import org.chorus.stream.Marks;

/** Places in streams, found by the index on channel and time. */
public final class AoMarks implements Marks {

    private final Sql sql;

    public AoMarks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Mark> matching(MarkQuery query) {
        if (query.channels().isEmpty()) {
            return List.of();
        }
        MarkSelect select = sql.isPostgreSql() ? MarkSelect.newestOfEach(query) : MarkSelect.newestOfAll(query);
        return sql.list(query.most(), select.text(), select.parameters(),
                row -> new Mark(row.getInt(2), row.getLong(1), EmptyTexts.of(row, 3), row.getLong(4)));
    }

    /** How the database goes about {@link #matching}, having done it; for whoever measures. PostgreSQL only. */
    public List<String> explained(MarkQuery query) {
        MarkSelect select = MarkSelect.newestOfEach(query);
        return sql.list(Integer.MAX_VALUE, "EXPLAIN (ANALYZE) " + select.text() + " LIMIT " + query.most(), select.parameters(), row -> row.getString(1));
    }

    @Override
    public int head() {
        return sql.list(1, "SELECT MAX([ID]) FROM {ACTIVITY}", List.of(), row -> row.getInt(1)).get(0);
    }
}
