package org.chorus.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.RawEntity;
import org.chorus.common.Slices;
import org.chorus.expertise.Part;
import org.chorus.expertise.Role;
import org.chorus.expertise.Work;
import org.chorus.expertise.WorkKey;
import org.chorus.expertise.Works;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** Works in tables. A work that is as it was kept is not written again. */
public final class AoWorks implements Works {

    private static final List<Class<? extends RawEntity<Integer>>> CHILDREN =
            List.of(WorkPersonRow.class, WorkTopicRow.class, WorkTermRow.class);
    private static final int LONGEST_TITLE = 300;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoWorks(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public void put(Collection<Work> works) {
        Slices.listed(works).forEach(some -> {
            Map<WorkKey, Kept> kept = kept(some.stream().map(Work::key).toList());
            List<Work> changed = some.stream()
                    .filter(work -> !kept.containsKey(work.key()) || kept.get(work.key()).digest != Digest.of(work)).toList();
            delete(changed.stream().map(Work::key).filter(kept::containsKey).map(key -> kept.get(key).id).toList());
            insert(changed);
        });
    }

    private void insert(List<Work> works) {
        if (works.isEmpty()) {
            return;
        }
        ao.create(WorkRow.class, works.stream().map(AoWorks::columns).toList());
        Map<WorkKey, Kept> kept = kept(works.stream().map(Work::key).toList());
        Children children = new Children();
        works.forEach(work -> children.add(kept.get(work.key()).id, work));
        children.create();
    }

    @Override
    public void add(Work work) {
        Children children = new Children();
        children.add(ao.create(WorkRow.class, columns(work)).getID(), work);
        children.create();
    }

    private static Map<String, Object> columns(Work work) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("NATURAL_KEY", work.key().toString());
        columns.put("THREAD", work.thread().toString());
        columns.put("SPACE_KEY", EmptyTexts.orNull(work.spaceKey()));
        columns.put("CONTENT_ID", work.contentId());
        columns.put("TITLE", EmptyTexts.orNull(begin(work.title())));
        columns.put("AT", work.at());
        columns.put("LENGTH", work.length());
        columns.put("VERSION", work.version());
        columns.put("SAVES", work.saves());
        columns.put("DIGEST", Digest.of(work));
        return columns;
    }

    /** Never half a character, which databases refuse. */
    private static String begin(String title) {
        return title.length() <= LONGEST_TITLE ? title
                : title.substring(0, Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE);
    }

    private Map<WorkKey, Kept> kept(Collection<WorkKey> keys) {
        Map<WorkKey, Kept> kept = new HashMap<>();
        sql.list(keys.size(), "SELECT [NATURAL_KEY], [ID], [DIGEST] FROM {WORK} WHERE [NATURAL_KEY] IN (" + Sql.marks(keys.size()) + ")",
                keys.stream().map(WorkKey::toString).toList(),
                row -> kept.put(WorkKey.of(row.getString(1)), new Kept(row.getInt(2), row.getLong(3))));
        return kept;
    }

    @Override
    public boolean has(WorkKey key) {
        return !kept(List.of(key)).isEmpty();
    }

    @Override
    public Optional<Work> find(WorkKey key) {
        List<Object> named = List.of(key.toString());
        List<Part> parts = sql.list(Integer.MAX_VALUE, "SELECT p.[PERSON_KEY], p.[ROLE], p.[SHARE], p.[AT] FROM {WORK} w"
                + " JOIN {WORK_PERSON} p ON p.[WORK_ID] = w.[ID] WHERE w.[NATURAL_KEY] = ?", named,
                row -> new Part(row.getString(1), Role.valueOf(row.getString(2)), row.getDouble(3), row.getLong(4)));
        List<Integer> subjects = sql.list(Integer.MAX_VALUE, "SELECT t.[SUBJECT_ID] FROM {WORK} w"
                + " JOIN {WORK_TOPIC} t ON t.[WORK_ID] = w.[ID] WHERE w.[NATURAL_KEY] = ?", named, row -> row.getInt(1));
        return sql.list(1, "SELECT [THREAD], [SPACE_KEY], [CONTENT_ID], [TITLE], [AT], [VERSION], [SAVES] FROM {WORK} WHERE [NATURAL_KEY] = ?",
                named, row -> new Work(key, WorkKey.of(row.getString(1)), EmptyTexts.of(row, 2), row.getLong(3), EmptyTexts.of(row, 4),
                        row.getLong(5), parts, Set.copyOf(subjects), Map.of(), row.getInt(6), row.getInt(7))).stream().findFirst();
    }

    @Override
    public void remove(Collection<WorkKey> keys) {
        Slices.listed(keys).forEach(some -> delete(kept(some).values().stream().map(Kept::id).toList()));
    }

    @Override
    public void removeThreads(Collection<WorkKey> threads) {
        delete(sql.list(Integer.MAX_VALUE, "SELECT [ID] FROM {WORK} WHERE [THREAD] IN (" + Sql.marks(threads.size()) + ")",
                threads.stream().map(WorkKey::toString).toList(), row -> row.getInt(1)));
    }

    @Override
    public void removePerson(String personKey) {
        List<Integer> works = sql.list(Integer.MAX_VALUE, "SELECT [WORK_ID] FROM {WORK_PERSON} WHERE [PERSON_KEY] = ?", List.of(personKey),
                row -> row.getInt(1));
        ao.deleteWithSQL(WorkPersonRow.class, "PERSON_KEY = ?", personKey);
        Slices.listed(works).forEach(some -> delete(sql.list(some.size(), "SELECT w.[ID] FROM {WORK} w WHERE w.[ID] IN (" + Sql.marks(some.size())
                + ") AND NOT EXISTS (SELECT 1 FROM {WORK_PERSON} p WHERE p.[WORK_ID] = w.[ID])", some, row -> row.getInt(1))));
    }

    @Override
    public void removeSpace(String spaceKey) {
        delete(sql.list(Integer.MAX_VALUE, "SELECT [ID] FROM {WORK} WHERE [SPACE_KEY] = ?", List.of(spaceKey), row -> row.getInt(1)));
    }

    private void delete(List<Integer> ids) {
        Slices.listed(ids).forEach(some -> {
            Object[] values = some.toArray();
            CHILDREN.forEach(child -> ao.deleteWithSQL(child, "WORK_ID IN (" + Sql.marks(values.length) + ")", values));
            ao.deleteWithSQL(WorkRow.class, "ID IN (" + Sql.marks(values.length) + ")", values);
        });
    }

    @Override
    public List<WorkKey> about(Collection<Integer> subjects) {
        return sql.list(Integer.MAX_VALUE, "SELECT DISTINCT w.[NATURAL_KEY] FROM {WORK} w JOIN {WORK_TOPIC} t ON t.[WORK_ID] = w.[ID]"
                + " WHERE t.[SUBJECT_ID] IN (" + Sql.marks(subjects.size()) + ")", List.copyOf(subjects), row -> WorkKey.of(row.getString(1)));
    }

    @Override
    public List<Works.Kept> kept(int after, int limit) {
        return sql.list(limit, "SELECT [ID], [NATURAL_KEY] FROM {WORK} WHERE [ID] > ? ORDER BY [ID]", List.of(after),
                row -> new Works.Kept(row.getInt(1), WorkKey.of(row.getString(2))));
    }

    /** A row by its key. */
    private record Kept(int id, long digest) {
    }

    /** Rows that stand on works, each kind written at once. */
    private final class Children {

        private final List<Map<String, Object>> people = new ArrayList<>();
        private final List<Map<String, Object>> topics = new ArrayList<>();
        private final List<Map<String, Object>> terms = new ArrayList<>();

        private void add(int workId, Work work) {
            for (Part part : work.parts()) {
                people.add(Map.of("WORK_ID", workId, "PERSON_KEY", part.personKey(), "ROLE", part.role().name(), "SHARE", part.share(),
                        "AT", part.at()));
            }
            work.subjects().forEach(subject -> topics.add(Map.of("WORK_ID", workId, "SUBJECT_ID", subject)));
            work.terms().forEach((term, times) -> terms.add(Map.of("WORK_ID", workId, "TERM", term, "TIMES", times)));
        }

        private void create() {
            create(WorkPersonRow.class, people);
            create(WorkTopicRow.class, topics);
            create(WorkTermRow.class, terms);
        }

        private <T extends RawEntity<Integer>> void create(Class<T> type, List<Map<String, Object>> rows) {
            if (!rows.isEmpty()) {
                ao.create(type, rows);
            }
        }
    }
}
