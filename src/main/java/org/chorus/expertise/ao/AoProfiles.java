package org.chorus.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import org.chorus.expertise.Mark;
import org.chorus.expertise.Profile;
import org.chorus.expertise.Profiles;
import org.chorus.expertise.WorkKey;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** What people say of themselves, in tables. */
public final class AoProfiles implements Profiles {

    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_MARKS = 1_000;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoProfiles(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Map<String, Profile> of(Collection<String> personKeys) {
        Map<String, Profile> profiles = new HashMap<>();
        if (!personKeys.isEmpty()) {
            sql.list(personKeys.size(), "SELECT [PERSON_KEY], [OPEN], [TALENTS] FROM {PERSON_PROFILE} WHERE [PERSON_KEY] IN ("
                    + Sql.marks(personKeys.size()) + ")", List.copyOf(personKeys),
                    row -> profiles.put(row.getString(1), new Profile(row.getBoolean(2), EmptyTexts.of(row, 3))));
        }
        return profiles;
    }

    @Override
    public void put(String personKey, Profile profile, long now) {
        PersonProfileRow[] known = ao.find(PersonProfileRow.class, "PERSON_KEY = ?", personKey);
        PersonProfileRow row = known.length > 0 ? known[0]
                : ao.create(PersonProfileRow.class, new DBParam("PERSON_KEY", personKey), new DBParam("OPEN", profile.open()),
                        new DBParam("CHANGED_AT", now));
        row.setOpen(profile.open());
        row.setTalents(EmptyTexts.orNull(profile.talents()));
        row.setChangedAt(now);
        row.save();
    }

    @Override
    public Map<Mark, Set<Integer>> marks(String personKey) {
        Map<Mark, Set<Integer>> marks = new EnumMap<>(Mark.class);
        List.of(Mark.values()).forEach(mark -> marks.put(mark, new LinkedHashSet<>()));
        sql.list(MOST_MARKS, "SELECT [MARK], [SUBJECT_ID] FROM {PERSON_TOPIC} WHERE [PERSON_KEY] = ? ORDER BY [ID]", List.of(personKey),
                row -> marks.get(Mark.valueOf(row.getString(1))).add(row.getInt(2)));
        return marks;
    }

    @Override
    public void mark(String personKey, Mark mark, Collection<Integer> subjects) {
        ao.deleteWithSQL(PersonTopicRow.class, "PERSON_KEY = ? AND MARK = ?", personKey, mark.name());
        if (!subjects.isEmpty()) {
            ao.create(PersonTopicRow.class, subjects.stream().distinct().map(subject -> Map.<String, Object>of(
                    "PERSON_KEY", personKey, "SUBJECT_ID", subject, "MARK", mark.name(),
                    "NATURAL_KEY", personKey + ":" + mark + ":" + subject)).toList());
        }
    }

    @Override
    public Map<Integer, Set<String>> asking(Collection<Integer> subjects) {
        Map<Integer, Set<String>> asking = new HashMap<>();
        if (!subjects.isEmpty()) {
            sql.list(MOST_PEOPLE, "SELECT [SUBJECT_ID], [PERSON_KEY] FROM {PERSON_TOPIC} WHERE [MARK] = 'ASK' AND [SUBJECT_ID] IN ("
                    + Sql.marks(subjects.size()) + ")", List.copyOf(subjects),
                    row -> asking.computeIfAbsent(row.getInt(1), id -> new TreeSet<>()).add(row.getString(2)));
        }
        return asking;
    }

    @Override
    public List<Integer> offered(int after, int limit) {
        return sql.list(limit, "SELECT DISTINCT [SUBJECT_ID] FROM {PERSON_TOPIC} WHERE [MARK] = 'ASK' AND [SUBJECT_ID] > ?"
                + " ORDER BY [SUBJECT_ID]", List.of(after), row -> row.getInt(1));
    }

    @Override
    public void dispute(String personKey, WorkKey work, long now) {
        String key = personKey + ":" + work;
        if (ao.count(WorkDisputeRow.class, "NATURAL_KEY = ?", key) == 0) {
            ao.create(WorkDisputeRow.class, new DBParam("PERSON_KEY", personKey), new DBParam("WORK_KEY", work.toString()),
                    new DBParam("AT", now), new DBParam("NATURAL_KEY", key));
        }
    }

    @Override
    public void accept(String personKey, WorkKey work) {
        ao.deleteWithSQL(WorkDisputeRow.class, "NATURAL_KEY = ?", personKey + ":" + work);
    }

    @Override
    public void remove(String personKey) {
        ao.deleteWithSQL(WorkDisputeRow.class, "PERSON_KEY = ?", personKey);
        ao.deleteWithSQL(PersonTopicRow.class, "PERSON_KEY = ?", personKey);
        ao.deleteWithSQL(PersonProfileRow.class, "PERSON_KEY = ?", personKey);
    }
}
