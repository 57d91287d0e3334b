package org.chorus.note.ao;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chorus.host.ao.Sql;
import org.chorus.note.Threads;

/** The changes of threads, kept with the notes that began them. */
public final class AoThreads implements Threads {

    /** Takes the time twice. Two changes within one millisecond, or by nodes whose clocks differ, are still told apart. */
    static final String CHANGED = "[CHANGED_AT] = CASE WHEN [CHANGED_AT] >= ? THEN [CHANGED_AT] + 1 ELSE ? END";

    private final Sql sql;

    public AoThreads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long changedAt(int rootId) {
        return sql.list(1, "SELECT [CHANGED_AT] FROM {NOTE} WHERE [ID] = ?", List.of(rootId), row -> row.getLong(1))
                .stream().findFirst().orElse(0L);
    }

    @Override
    public Map<Integer, Long> changedSince(long at) {
        return sql.list(Integer.MAX_VALUE, "SELECT [ID], [CHANGED_AT] FROM {NOTE} WHERE [CHANGED_AT] >= ?", List.of(at),
                row -> Map.entry(row.getInt(1), row.getLong(2))).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
