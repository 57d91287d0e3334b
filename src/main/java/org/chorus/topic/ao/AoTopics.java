package org.chorus.topic.ao;

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
import org.chorus.host.ao.Sql;
import org.chorus.topic.Subject;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicName;
import org.chorus.topic.Topics;

/** Topics in tables. */
public final class AoTopics implements Topics {

    /** Kept for the key `""`, which Oracle would keep as null; no space can have this key. */
    private static final String EVERYBODY = "*";
    private static final int MOST_ROWS = 10_000;

    /** A topic `t`, its subject `s`, and the subject `h` under which that is found. */
    private static final String JOINED = " FROM {TOPIC} t JOIN {SUBJECT} s ON s.[ID] = t.[SUBJECT_ID] JOIN {SUBJECT} h ON h.[SLUG] = s.[HEAD]";
    private static final String COLUMNS = "t.[ID], t.[NAME], h.[NAME], h.[ID]";

    private final Sql sql;

    public AoTopics(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Topic> inSpace(String spaceKey, Collection<String> slugs) {
        List<Object> parameters = new ArrayList<>(slugs);
        parameters.add(0, kept(spaceKey));
        Map<String, Topic> found = new HashMap<>();
        Set<String> exact = new HashSet<>();
        sql.list(MOST_ROWS, "SELECT " + COLUMNS + ", a.[SLUG], s.[SLUG]" + JOINED + " JOIN {SUBJECT} a ON a.[HEAD] = s.[HEAD]"
                + " WHERE t.[SPACE_KEY] = ? AND a.[SLUG] IN (" + Sql.marks(slugs.size()) + ") ORDER BY t.[ID]", parameters, row -> {
            String asked = row.getString(5);
            if (asked.equals(row.getString(6)) && exact.add(asked)) {
                found.put(asked, topic(row));
            }
            return found.putIfAbsent(asked, topic(row));
        });
        return found;
    }

    @Override
    public void add(String spaceKey, Collection<TopicName> names) {
        List<String> slugs = names.stream().map(TopicName::slug).toList();
        Set<String> spokenOf = Set.copyOf(sql.list(slugs.size(), "SELECT [SLUG] FROM {SUBJECT} WHERE [SLUG] IN (" + Sql.marks(slugs.size()) + ")",
                slugs, row -> row.getString(1)));
        sql.batch("INSERT INTO {SUBJECT} ([SLUG], [HEAD]) VALUES (?, ?)",
                slugs.stream().filter(slug -> !spokenOf.contains(slug)).map(slug -> List.of(slug, slug)).toList());
        sql.batch("INSERT INTO {TOPIC} ([SPACE_KEY], [SLUG], [NAME], [SUBJECT_ID], [NATURAL_KEY])"
                + " SELECT ?, s.[SLUG], ?, s.[ID], ? FROM {SUBJECT} s WHERE s.[SLUG] = ?", names.stream()
                .map(name -> List.of(kept(spaceKey), name.spelling(), spaceKey + ":" + name.slug(), name.slug())).toList());
    }

    @Override
    public Map<Integer, Topic> byIds(Collection<Integer> ids) {
        Map<Integer, Topic> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(ids.size(), "SELECT " + COLUMNS + JOINED + " WHERE t.[ID] IN (" + Sql.marks(ids.size()) + ")",
                    List.copyOf(ids), row -> found.put(row.getInt(1), topic(row)));
        }
        return found;
    }

    @Override
    public Set<Integer> ofSubject(String spaceKey, int subjectId) {
        return Set.copyOf(sql.list(MOST_ROWS, "SELECT t.[ID] FROM {SUBJECT} a JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD]"
                + " JOIN {TOPIC} t ON t.[SUBJECT_ID] = s.[ID] WHERE a.[ID] = ? AND t.[SPACE_KEY] = ?",
                List.of(subjectId, kept(spaceKey)), row -> row.getInt(1)));
    }

    @Override
    public Set<String> spacesWith(String slugPrefix) {
        return Set.copyOf(sql.list(Slices.MOST_LISTED, "SELECT DISTINCT t.[SPACE_KEY]" + JOINED + " WHERE s.[SLUG] LIKE ? OR h.[NAME_SLUG] LIKE ?",
                List.of(slugPrefix + "%", slugPrefix + "%"), row -> told(row.getString(1))));
    }

    @Override
    public List<Subject> beginning(Collection<String> spaceKeys, String slugPrefix, int limit) {
        List<Object> parameters = new ArrayList<>(spaceKeys.stream().map(AoTopics::kept).toList());
        parameters.add(slugPrefix + "%");
        parameters.add(slugPrefix + "%");
        return sql.list(limit, "SELECT " + COLUMNS + ", h.[HALF_LIFE] FROM (SELECT MIN(t.[ID]) AS [OLDEST], MIN(s.[SLUG]) AS [FIRST_SLUG]" + JOINED
                + " WHERE t.[SPACE_KEY] IN (" + Sql.marks(spaceKeys.size()) + ") AND (s.[SLUG] LIKE ? OR h.[NAME_SLUG] LIKE ?)"
                + " GROUP BY s.[HEAD]) o JOIN {TOPIC} t ON t.[ID] = o.[OLDEST] JOIN {SUBJECT} s ON s.[ID] = t.[SUBJECT_ID]"
                + " JOIN {SUBJECT} h ON h.[SLUG] = s.[HEAD] ORDER BY o.[FIRST_SLUG], o.[OLDEST]", parameters,
                row -> new Subject(row.getInt(4), topic(row).name(), row.getInt(5)));
    }

    @Override
    public List<Spelling> spellings(Collection<Integer> subjectIds) {
        return sql.list(MOST_ROWS, "SELECT " + COLUMNS + ", o.[ASKED], t.[SPACE_KEY], h.[HALF_LIFE] FROM (SELECT a.[ID] AS [ASKED], MIN(t.[ID]) AS [OLDEST]"
                + " FROM {SUBJECT} a JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD] JOIN {TOPIC} t ON t.[SUBJECT_ID] = s.[ID] WHERE a.[ID] IN ("
                + Sql.marks(subjectIds.size()) + ") GROUP BY a.[ID], t.[SPACE_KEY]) o JOIN {TOPIC} t ON t.[ID] = o.[OLDEST]"
                + " JOIN {SUBJECT} s ON s.[ID] = t.[SUBJECT_ID] JOIN {SUBJECT} h ON h.[SLUG] = s.[HEAD]", List.copyOf(subjectIds),
                row -> new Spelling(row.getInt(5), told(row.getString(6)), topic(row), row.getInt(7)));
    }

    @Override
    public List<Use> uses(int subjectId) {
        return sql.list(MOST_ROWS, "SELECT t.[ID], t.[SPACE_KEY], t.[NAME], s.[ID] FROM {SUBJECT} a JOIN {SUBJECT} s ON s.[HEAD] = a.[HEAD]"
                + " JOIN {TOPIC} t ON t.[SUBJECT_ID] = s.[ID] WHERE a.[ID] = ? ORDER BY t.[ID]", List.of(subjectId),
                row -> new Use(row.getInt(1), told(row.getString(2)), row.getString(3), row.getInt(4)));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        String given = row.getString(3);
        return new Topic(row.getInt(1), given == null ? row.getString(2) : given, row.getInt(4));
    }

    private static String kept(String spaceKey) {
        return spaceKey.isEmpty() ? EVERYBODY : spaceKey;
    }

    private static String told(String kept) {
        return kept.equals(EVERYBODY) ? "" : kept;
    }
}
