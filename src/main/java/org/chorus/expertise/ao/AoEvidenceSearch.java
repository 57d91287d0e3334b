package org.chorus.expertise.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Slices;
import org.chorus.expertise.EvidenceSearch;
import org.chorus.expertise.Part;
import org.chorus.expertise.Profile;
import org.chorus.expertise.Role;
import org.chorus.expertise.WorkKey;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** Finds works in tables, in plain SQL: each method is one statement whatever there is. */
public final class AoEvidenceSearch implements EvidenceSearch {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int TAGGED = 1_000;
    private static final int NO_WORK = 0;
    private static final int UNSPOKEN = -1;
    private static final String COLUMNS = "w.[ID], w.[NATURAL_KEY], w.[THREAD], w.[SPACE_KEY], w.[CONTENT_ID], w.[TITLE], w.[AT], w.[LENGTH]";
    private static final String UNDISPUTED = "NOT EXISTS (SELECT 1 FROM {WORK_DISPUTE} d JOIN {WORK} e ON e.[NATURAL_KEY] = d.[WORK_KEY]"
            + " WHERE d.[PERSON_KEY] = p.[PERSON_KEY] AND e.[ID] = p.[WORK_ID])";
    /** What somebody hid or retired, `h`, and each subject `f` of its family: by whatever it was merged into, it stays so. */
    private static final String HIDDEN = "{PERSON_TOPIC} h JOIN {SUBJECT} m ON m.[ID] = h.[SUBJECT_ID] JOIN {SUBJECT} f ON f.[HEAD] = m.[HEAD]";
    private static final String HIDES = "h.[MARK] IN ('HIDDEN', 'RETIRED')";
    private static final String UNHIDDEN = "NOT EXISTS (SELECT 1 FROM " + HIDDEN + " JOIN {WORK_TOPIC} t ON t.[SUBJECT_ID] = f.[ID]"
            + " WHERE t.[WORK_ID] = p.[WORK_ID] AND h.[PERSON_KEY] = p.[PERSON_KEY] AND " + HIDES + ")";

    private final Sql sql;

    public AoEvidenceSearch(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> spaces() {
        return Set.copyOf(sql.list(ALL, "SELECT DISTINCT [SPACE_KEY] FROM {WORK}", List.of(), row -> EmptyTexts.of(row, 1)));
    }

    @Override
    public List<Found> finding(Collection<String> forms, Collection<Integer> subjects, Collection<String> spaces, int most) {
        if (forms.isEmpty() && subjects.isEmpty() || spaces.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        List<String> halves = new ArrayList<>();
        if (!subjects.isEmpty()) {
            halves.add("SELECT DISTINCT s.[WORK_ID], " + TAGGED + " AS [HITS] FROM {WORK_TOPIC} s WHERE s.[SUBJECT_ID] IN ("
                    + Sql.marks(subjects.size()) + ")");
            parameters.addAll(subjects);
        }
        if (!forms.isEmpty()) {
            halves.add("SELECT t.[WORK_ID], COUNT(*) AS [HITS] FROM {WORK_TERM} t WHERE t.[TERM] IN (" + Sql.marks(forms.size())
                    + ") GROUP BY t.[WORK_ID]");
            parameters.addAll(forms);
        }
        String inSpaces = inSpaces(spaces, parameters);
        String hits = halves.size() == 1 ? halves.get(0)
                : "SELECT y.[WORK_ID], SUM(y.[HITS]) AS [HITS] FROM (" + String.join(" UNION ALL ", halves) + ") y GROUP BY y.[WORK_ID]";
        return sql.list(most, "SELECT " + COLUMNS + ", x.[HITS] FROM (" + hits + ") x JOIN {WORK} w ON w.[ID] = x.[WORK_ID]" + inSpaces
                + " ORDER BY x.[HITS] DESC, w.[AT] DESC, w.[ID] DESC", parameters, row -> found(row, row.getInt(9) >= TAGGED));
    }

    @Override
    public List<Found> latest(Collection<String> spaces, int most) {
        if (spaces.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        String inSpaces = inSpaces(spaces, parameters);
        return sql.list(most, "SELECT " + COLUMNS + " FROM {WORK} w" + inSpaces + " ORDER BY w.[AT] DESC, w.[ID] DESC", parameters,
                row -> found(row, false));
    }

    /** Beyond what a list may hold, the caller's own filter does all of it. */
    private static String inSpaces(Collection<String> spaces, List<Object> parameters) {
        if (spaces.size() > Slices.MOST_LISTED) {
            return "";
        }
        parameters.addAll(spaces);
        // Where an empty text is none, as on Oracle, works of everybody have no key.
        return " WHERE (w.[SPACE_KEY] IN (" + Sql.marks(spaces.size()) + ")" + (spaces.contains("") ? " OR w.[SPACE_KEY] IS NULL)" : ")");
    }

    @Override
    public Map<Integer, Map<String, Integer>> times(Collection<Integer> workIds, Collection<String> forms) {
        Map<Integer, Map<String, Integer>> times = new HashMap<>();
        if (!workIds.isEmpty() && !forms.isEmpty()) {
            List<Object> parameters = new ArrayList<>(workIds);
            parameters.addAll(forms);
            // As a query of its own, or else PostgreSQL looks up each word in each work, and H2 compares each row with the whole list.
            sql.list(ALL, "SELECT t.[WORK_ID], t.[TERM], t.[TIMES] FROM {WORK_TERM} t WHERE t.[WORK_ID] IN (SELECT w.[ID] FROM {WORK} w"
                    + " WHERE w.[ID] IN (" + Sql.marks(workIds.size()) + ")) AND t.[TERM] IN (" + Sql.marks(forms.size()) + ")", parameters,
                    row -> times.computeIfAbsent(row.getInt(1), id -> new HashMap<>()).put(row.getString(2), row.getInt(3)));
        }
        return times;
    }

    @Override
    public Taking taken(Collection<Integer> workIds, Collection<String> more, Collection<Integer> subjects) {
        List<String> halves = new ArrayList<>();
        if (!workIds.isEmpty()) {
            halves.add("SELECT p.[WORK_ID], p.[PERSON_KEY], p.[ROLE], p.[SHARE], p.[AT], o.[OPEN] FROM {WORK_PERSON} p"
                    + " LEFT JOIN {PERSON_PROFILE} o ON o.[PERSON_KEY] = p.[PERSON_KEY] WHERE p.[WORK_ID] IN (" + Sql.marks(workIds.size())
                    + ") AND " + UNDISPUTED + " AND " + UNHIDDEN);
        }
        if (!more.isEmpty()) {
            halves.add("SELECT " + NO_WORK + ", s.[PERSON_KEY], '', 0, 0, s.[OPEN] FROM {PERSON_PROFILE} s WHERE s.[PERSON_KEY] IN ("
                    + Sql.marks(more.size()) + ")");
        }
        if (!subjects.isEmpty()) {
            halves.add("SELECT " + UNSPOKEN + ", h.[PERSON_KEY], '', 0, 0, s.[OPEN] FROM " + HIDDEN
                    + " LEFT JOIN {PERSON_PROFILE} s ON s.[PERSON_KEY] = h.[PERSON_KEY] WHERE " + HIDES + " AND f.[ID] IN ("
                    + Sql.marks(subjects.size()) + ")");
        }
        Map<String, Boolean> open = new HashMap<>();
        Set<String> unspoken = new HashSet<>();
        more.forEach(person -> open.put(person, Profile.SILENT.open()));
        List<Taken> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>(workIds);
        parameters.addAll(more);
        parameters.addAll(subjects);
        if (!halves.isEmpty()) {
            sql.list(ALL, String.join(" UNION ALL ", halves), parameters, row -> {
                if (row.getInt(1) == UNSPOKEN) {
                    unspoken.add(row.getString(2));
                } else if (row.getInt(1) != NO_WORK) {
                    parts.add(new Taken(row.getInt(1), part(row, 2)));
                }
                return open.put(row.getString(2), open(row, 6));
            });
        }
        return new Taking(parts, open, unspoken);
    }

    @Override
    public List<Own> of(String personKey, int most) {
        return sql.list(most, "SELECT " + COLUMNS + ", p.[PERSON_KEY], p.[ROLE], p.[SHARE], p.[AT], CASE WHEN " + UNDISPUTED
                + " THEN 0 ELSE 1 END FROM {WORK_PERSON} p JOIN {WORK} w ON w.[ID] = p.[WORK_ID] WHERE p.[PERSON_KEY] = ?"
                + " ORDER BY p.[AT] DESC, p.[ID] DESC", List.of(personKey),
                row -> new Own(found(row, false), part(row, 9), row.getInt(13) == 1));
    }

    @Override
    public Map<Integer, Set<Integer>> subjects(Collection<Integer> workIds) {
        Map<Integer, Set<Integer>> subjects = new HashMap<>();
        if (!workIds.isEmpty()) {
            sql.list(ALL, "SELECT [WORK_ID], [SUBJECT_ID] FROM {WORK_TOPIC} WHERE [WORK_ID] IN (" + Sql.marks(workIds.size()) + ")",
                    List.copyOf(workIds), row -> subjects.computeIfAbsent(row.getInt(1), id -> new HashSet<>()).add(row.getInt(2)));
        }
        return subjects;
    }

    private static Found found(ResultSet row, boolean tagged) throws SQLException {
        return new Found(row.getInt(1), WorkKey.of(row.getString(2)), WorkKey.of(row.getString(3)), EmptyTexts.of(row, 4), row.getLong(5),
                EmptyTexts.of(row, 6), row.getLong(7), row.getInt(8), tagged);
    }

    private static boolean open(ResultSet row, int column) throws SQLException {
        boolean said = row.getBoolean(column);
        return row.wasNull() ? Profile.SILENT.open() : said;
    }

    private static Part part(ResultSet row, int from) throws SQLException {
        return new Part(row.getString(from), Role.valueOf(row.getString(from + 1)), row.getDouble(from + 2), row.getLong(from + 3));
    }
}
