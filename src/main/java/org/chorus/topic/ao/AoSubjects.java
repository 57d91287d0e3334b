package org.chorus.topic.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.DBParam;
import org.chorus.host.ao.Sql;
import org.chorus.topic.Entry;
import org.chorus.topic.Family;
import org.chorus.topic.Subjects;

/** The vocabulary in a table. */
public final class AoSubjects implements Subjects {

    private static final int MOST_ROWS = 10_000;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoSubjects(ActiveObjects ao, Sql sql) {
        this.ao = ao;
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
    public Family familyOf(Collection<String> slugs) {
        return family("a.[SLUG] IN (" + Sql.marks(slugs.size()) + ")", List.copyOf(slugs));
    }

    @Override
    public Family familyOf(int id) {
        return family("a.[ID] = ?", List.of(id));
    }

    private Family family(String asked, List<?> parameters) {
        Set<Integer> ids = new HashSet<>();
        List<Integer> halfLives = sql.list(MOST_ROWS, "SELECT s.[ID], h.[HALF_LIFE] FROM {SUBJECT} a JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD]"
                + " JOIN {SUBJECT} h ON h.[SLUG] = a.[HEAD] WHERE " + asked, parameters, row -> {
            ids.add(row.getInt(1));
            return row.getInt(2);
        });
        return new Family(ids, halfLives.stream().mapToInt(days -> days).max().orElse(0));
    }

    @Override
    public Map<Integer, Set<Integer>> families(Collection<Integer> ids) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        sql.list(MOST_ROWS, "SELECT a.[ID], s.[ID] FROM {SUBJECT} a JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD] WHERE a.[ID] IN ("
                + Sql.marks(ids.size()) + ")", List.copyOf(ids),
                row -> found.computeIfAbsent(row.getInt(1), id -> new HashSet<>()).add(row.getInt(2)));
        return found;
    }

    @Override
    public List<Entry> family(int id) {
        return sql.list(MOST_ROWS, "SELECT s.[ID], s.[SLUG], s.[HEAD], s.[NAME], s.[HALF_LIFE], s.[MERGED_INTO] FROM {SUBJECT} a"
                + " JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD] WHERE a.[ID] = ? ORDER BY s.[ID]", List.of(id),
                row -> new Entry(row.getInt(1), row.getString(2), row.getString(3),
                        row.getString(4) == null ? "" : row.getString(4), row.getInt(5), row.getInt(6)));
    }

    /** The first entry stands for the vocabulary: merges are rare, and each may move many entries. */
    @Override
    public void lock() {
        int first = sql.list(1, "SELECT MIN(s.[ID]) FROM {SUBJECT} s", List.of(), row -> row.getInt(1)).get(0);
        sql.update("UPDATE {SUBJECT} SET [MERGED_INTO] = [MERGED_INTO] WHERE [ID] = ?", List.of(first));
    }

    @Override
    public void name(int id, String name, String nameSlug) {
        SubjectRow row = ao.get(SubjectRow.class, id);
        row.setName(name.isEmpty() ? null : name);
        row.setNameSlug(name.isEmpty() ? null : nameSlug);
        row.save();
    }

    @Override
    public void halve(int id, int days) {
        SubjectRow row = ao.get(SubjectRow.class, id);
        row.setHalfLife(days == 0 ? null : days);
        row.save();
    }

    @Override
    public void addAlias(String slug, Entry head) {
        ao.create(SubjectRow.class, new DBParam("SLUG", slug), new DBParam("HEAD", head.slug()), new DBParam("MERGED_INTO", head.id()));
    }

    @Override
    public void setMergedInto(int id, int into) {
        sql.update("UPDATE {SUBJECT} SET [MERGED_INTO] = ? WHERE [ID] = ?", List.of(into, id));
    }

    @Override
    public void put(Collection<Integer> ids, String head) {
        sql.batch("UPDATE {SUBJECT} SET [HEAD] = ? WHERE [ID] = ?", ids.stream().map(id -> List.<Object>of(head, id)).toList());
    }
}
