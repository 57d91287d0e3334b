package org.chorus.topic.ao;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.host.ao.Sql;
import org.chorus.topic.Subjects;

/** The vocabulary in a table. */
public final class AoSubjects implements Subjects {

    private static final int MOST_ROWS = 10_000;

    private final Sql sql;

    public AoSubjects(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Integer> heads(Collection<String> slugs) {
        Map<String, Integer> found = new HashMap<>();
        sql.list(slugs.size(), "SELECT s.[SLUG], h.[ID] FROM {SUBJECT} s JOIN {SUBJECT} h ON h.[SLUG] = s.[HEAD] WHERE s.[SLUG] IN ("
                + Sql.marks(slugs.size()) + ")", List.copyOf(slugs), row -> found.put(row.getString(1), row.getInt(2)));
        return found;
    }

    @Override
    public Map<Integer, Set<Integer>> families(Collection<Integer> ids) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        sql.list(MOST_ROWS, "SELECT a.[ID], s.[ID] FROM {SUBJECT} a JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD] WHERE a.[ID] IN ("
                + Sql.marks(ids.size()) + ")", List.copyOf(ids),
                row -> found.computeIfAbsent(row.getInt(1), id -> new HashSet<>()).add(row.getInt(2)));
        return found;
    }
}
