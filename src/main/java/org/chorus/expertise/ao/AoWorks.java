package org.chorus.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.chorus.expertise.Part;
import org.chorus.expertise.Work;
import org.chorus.expertise.WorkKey;
import org.chorus.expertise.Works;
import org.chorus.host.ao.Sql;

/** Works in tables. */
public final class AoWorks implements Works {

    private static final List<Class<? extends RawEntity<Integer>>> CHILDREN =
            List.of(WorkPersonRow.class, WorkTopicRow.class, WorkTermRow.class);
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_TITLE = 300;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoWorks(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public void put(Collection<Work> works) {
        List<Work> all = List.copyOf(works);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            putSome(all.subList(from, Math.min(from + MOST_AT_ONCE, all.size())));
        }
    }

    private void putSome(List<Work> works) {
        remove(works.stream().map(Work::key).toList());
        ao.create(WorkRow.class, works.stream().map(AoWorks::columns).toList());
        Map<WorkKey, Integer> ids = idsOf(works.stream().map(Work::key).toList());
        List<Map<String, Object>> people = new ArrayList<>();
        List<Map<String, Object>> topics = new ArrayList<>();
        List<Map<String, Object>> terms = new ArrayList<>();
        for (Work work : works) {
            int id = ids.get(work.key());
            work.parts().forEach(part -> people.add(columns(id, part)));
            work.subjects().forEach(subject -> topics.add(Map.of("WORK_ID", id, "SUBJECT_ID", subject)));
            work.terms().forEach((term, times) -> terms.add(Map.of("WORK_ID", id, "TERM", term, "TIMES", times)));
        }
        create(WorkPersonRow.class, people);
        create(WorkTopicRow.class, topics);
        create(WorkTermRow.class, terms);
    }

    private <T extends RawEntity<Integer>> void create(Class<T> type, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            ao.create(type, rows);
        }
    }

    private static Map<String, Object> columns(Work work) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("NATURAL_KEY", work.key().toString());
        columns.put("THREAD", work.thread().toString());
        columns.put("SPACE_KEY", work.spaceKey());
        columns.put("CONTENT_ID", work.contentId());
        columns.put("TITLE", begin(work.title()));
        columns.put("AT", work.at());
        columns.put("LENGTH", work.length());
        return columns;
    }

    private static Map<String, Object> columns(int workId, Part part) {
        return Map.of("WORK_ID", workId, "PERSON_KEY", part.personKey(), "ROLE", part.role().name(), "SHARE", part.share(),
                "AT", part.at());
    }

    /** Never half a character, which databases refuse. */
    private static String begin(String title) {
        return title.length() <= LONGEST_TITLE ? title
                : title.substring(0, Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE);
    }

    private Map<WorkKey, Integer> idsOf(Collection<WorkKey> keys) {
        Map<WorkKey, Integer> ids = new HashMap<>();
        sql.list(keys.size(), "SELECT [NATURAL_KEY], [ID] FROM {WORK} WHERE [NATURAL_KEY] IN (" + Sql.marks(keys.size()) + ")",
                keys.stream().map(WorkKey::toString).toList(), row -> ids.put(WorkKey.of(row.getString(1)), row.getInt(2)));
        return ids;
    }

    @Override
    public void remove(Collection<WorkKey> keys) {
        List<WorkKey> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            Object[] ids = idsOf(all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()))).values().toArray();
            if (ids.length > 0) {
                CHILDREN.forEach(child -> ao.deleteWithSQL(child, "WORK_ID IN (" + Sql.marks(ids.length) + ")", ids));
                ao.deleteWithSQL(WorkRow.class, "ID IN (" + Sql.marks(ids.length) + ")", ids);
            }
        }
    }

    @Override
    public void removePerson(String personKey) {
        ao.deleteWithSQL(WorkPersonRow.class, "PERSON_KEY = ?", personKey);
    }

    @Override
    public void removeSpace(String spaceKey) {
        for (String child : List.of("WORK_PERSON", "WORK_TOPIC", "WORK_TERM")) {
            sql.update("DELETE FROM {" + child + "} WHERE [WORK_ID] IN (SELECT w.[ID] FROM {WORK} w WHERE w.[SPACE_KEY] = ?)",
                    List.of(spaceKey));
        }
        ao.deleteWithSQL(WorkRow.class, "SPACE_KEY = ?", spaceKey);
    }
}
