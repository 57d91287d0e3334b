package org.chorus.endorsement.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.chorus.common.Ref;
import org.chorus.common.Slices;
import org.chorus.endorsement.Audience;
import org.chorus.endorsement.Edge;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.Given;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** Endorsements of people in tables. */
public final class AoGiven implements Given {

    /** Far beyond what people give; a bound on memory. */
    private static final int MOST_EDGES = 200_000;
    private static final String SELECT = "SELECT [ID], [GIVER_KEY], [RECEIVER_KEY], [SUBJECT_ID], [TOPIC_ID], [MESSAGE], [WORK_KIND],"
            + " [WORK_ID], [SPACE_KEY], [CONTENT_ID], [STANDING], [EVIDENCE], [GIVEN_AT], [TAKEN_BACK_AT], [HIDDEN_AT],"
            + " [DECLINED_AT], [WORK_GONE_AT] FROM {ENDORSEMENT} WHERE ";
    private static final String SELECT_EDGES = "SELECT [ID], [GIVER_KEY], [RECEIVER_KEY], [SUBJECT_ID], [SPACE_KEY], [CONTENT_ID],"
            + " [STANDING], [EVIDENCE], [GIVEN_AT] FROM {ENDORSEMENT} WHERE " ;
    private static final String COUNTS = "[TAKEN_BACK_AT] = 0 AND [DECLINED_AT] = 0";
    /** Whoever gave or got thanks for a work still finds them when it is gone, but they put nobody anywhere. */
    private static final String WEIGHS = COUNTS + " AND [WORK_GONE_AT] IS NULL";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoGiven(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Endorsement> byId(int id) {
        return sql.list(1, SELECT + "[ID] = ?", List.of(id), AoGiven::read).stream().findFirst();
    }

    @Override
    public List<Endorsement> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of()
                : sql.list(ids.size(), SELECT + "[ID] IN (" + Sql.marks(ids.size()) + ")", List.copyOf(ids), AoGiven::read);
    }

    @Override
    public Optional<Endorsement> locked(int id) {
        return locked("[ID] = ?", id);
    }

    @Override
    public Optional<Endorsement> locked(String giverKey, String receiverKey, int subjectId, Ref work) {
        return locked("[NATURAL_KEY] = ?", naturalKey(giverKey, receiverKey, subjectId, work));
    }

    private Optional<Endorsement> locked(String which, Object value) {
        int found = sql.update("UPDATE {ENDORSEMENT} SET [LOCK_COUNT] = [LOCK_COUNT] + 1 WHERE " + which, List.of(value));
        return found == 0 ? Optional.empty()
                : sql.list(1, SELECT + which, List.of(value), AoGiven::read).stream().findFirst();
    }

    @Override
    public Endorsement add(Endorsement given) {
        EndorsementRow row = ao.create(EndorsementRow.class,
                new DBParam("GIVER_KEY", given.giverKey()),
                new DBParam("RECEIVER_KEY", given.receiverKey()),
                new DBParam("SUBJECT_ID", given.subjectId()),
                new DBParam("TOPIC_ID", given.topicId()),
                new DBParam("MESSAGE", given.message()),
                new DBParam("WORK_KIND", given.work().kind()),
                new DBParam("WORK_ID", given.work().id()),
                new DBParam("SPACE_KEY", given.audience().spaceKey()),
                new DBParam("CONTENT_ID", given.audience().contentId()),
                new DBParam("STANDING", given.base().standing()),
                new DBParam("EVIDENCE", given.base().evidence()),
                new DBParam("GIVEN_AT", given.at()),
                new DBParam("TAKEN_BACK_AT", 0L),
                new DBParam("HIDDEN_AT", 0L),
                new DBParam("DECLINED_AT", 0L),
                new DBParam("LOCK_COUNT", 0),
                new DBParam("NATURAL_KEY",
                        naturalKey(given.giverKey(), given.receiverKey(), given.subjectId(), given.work())));
        return given.withId(row.getID());
    }

    @Override
    public void save(Endorsement changed) {
        sql.update("UPDATE {ENDORSEMENT} SET [MESSAGE] = ?, [STANDING] = ?, [EVIDENCE] = ?, [GIVEN_AT] = ?, [TAKEN_BACK_AT] = ?,"
                + " [HIDDEN_AT] = ?, [DECLINED_AT] = ? WHERE [ID] = ?", List.of(changed.message(), changed.base().standing(),
                changed.base().evidence(), changed.at(), changed.takenBackAt(), changed.hiddenAt(), changed.declinedAt(), changed.id()));
    }

    @Override
    public Set<String> spacesOf(String userKey, Side side) {
        return new TreeSet<>(sql.list(MOST_EDGES, "SELECT DISTINCT [SPACE_KEY] FROM {ENDORSEMENT} WHERE " + column(side) + " = ? AND "
                + COUNTS, List.of(userKey), row -> EmptyTexts.of(row, 1)));
    }

    @Override
    public List<Endorsement> of(String userKey, Side side, Collection<String> spaceKeys, int beforeId, int most) {
        if (spaceKeys.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(userKey, beforeId == 0 ? Integer.MAX_VALUE : beforeId));
        values.addAll(spaceKeys);
        return sql.list(most, SELECT + column(side) + " = ? AND [ID] < ? AND [SPACE_KEY] IN (" + Sql.marks(spaceKeys.size())
                + ") AND " + COUNTS + " ORDER BY [ID] DESC", values, AoGiven::read);
    }

    @Override
    public List<Edge> around(Collection<String> userKeys) {
        List<Object> values = new ArrayList<>(userKeys);
        values.addAll(userKeys);
        String marks = Sql.marks(userKeys.size());
        return userKeys.isEmpty() ? List.of() : edges("([GIVER_KEY] IN (" + marks + ") OR [RECEIVER_KEY] IN (" + marks + "))", values);
    }

    @Override
    public List<Edge> aroundAbout(Collection<Integer> subjectIds) {
        String about = " FROM {ENDORSEMENT} WHERE [SUBJECT_ID] IN (" + Sql.marks(subjectIds.size()) + ") AND " + WEIGHS;
        String people = "(SELECT [GIVER_KEY]" + about + " UNION SELECT [RECEIVER_KEY]" + about + ")";
        List<Integer> values = Collections.nCopies(4, subjectIds).stream().flatMap(Collection::stream).toList();
        return subjectIds.isEmpty() ? List.of() : edges("([GIVER_KEY] IN " + people + " OR [RECEIVER_KEY] IN " + people + ")", values);
    }

    @Override
    public List<Endorsement> forWorks(Collection<Ref> works) {
        List<Endorsement> found = new ArrayList<>();
        for (List<Ref> wanted : Slices.listed(works.stream().distinct().toList())) {
            Map<String, List<String>> ids = wanted.stream()
                    .collect(Collectors.groupingBy(Ref::kind, TreeMap::new, Collectors.mapping(Ref::id, Collectors.toList())));
            List<String> each = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            ids.forEach((kind, some) -> {
                each.add("[WORK_KIND] = ? AND [WORK_ID] IN (" + Sql.marks(some.size()) + ")");
                values.add(kind);
                values.addAll(some);
            });
            found.addAll(sql.list(MOST_EDGES, SELECT + String.join(" OR ", each), values, AoGiven::read));
        }
        return found;
    }

    @Override
    public Set<Ref> worksOf(String kind) {
        return works("[WORK_KIND] = ?", kind);
    }

    @Override
    public Set<Ref> worksIn(String spaceKey) {
        return works("[SPACE_KEY] = ?", spaceKey);
    }

    private Set<Ref> works(String where, String value) {
        return Set.copyOf(sql.list(MOST_EDGES, "SELECT DISTINCT [WORK_KIND], [WORK_ID] FROM {ENDORSEMENT} WHERE " + where, List.of(value),
                row -> new Ref(EmptyTexts.of(row, 1), EmptyTexts.of(row, 2))));
    }

    @Override
    public void putWorkGone(Collection<Integer> ids, long at) {
        for (List<Integer> some : Slices.listed(ids)) {
            List<Object> values = new ArrayList<>(at == 0 ? List.of() : List.of(at));
            values.addAll(some);
            sql.update("UPDATE {ENDORSEMENT} SET [WORK_GONE_AT] = " + (at == 0 ? "NULL" : "?") + " WHERE [ID] IN ("
                    + Sql.marks(some.size()) + ")", values);
        }
    }

    @Override
    public void forgetReceiver(String userKey) {
        ao.deleteWithSQL(EndorsementRow.class, "RECEIVER_KEY = ?", userKey);
    }

    @Override
    public void forgetSpace(String spaceKey) {
        ao.deleteWithSQL(EndorsementRow.class, "SPACE_KEY = ?", spaceKey);
    }

    private List<Edge> edges(String where, List<?> values) {
        return sql.list(MOST_EDGES, SELECT_EDGES + where + " AND " + WEIGHS + " ORDER BY [ID]", values,
                row -> new Edge(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4),
                        new Audience(EmptyTexts.of(row, 5), row.getLong(6)), row.getDouble(7), row.getDouble(8), row.getLong(9)));
    }

    private static String column(Side side) {
        return side == Side.RECEIVED ? "[RECEIVER_KEY]" : "[GIVER_KEY]";
    }

    private static String naturalKey(String giverKey, String receiverKey, int subjectId, Ref work) {
        return giverKey + ":" + receiverKey + ":" + subjectId + ":" + work.kind() + ":" + work.id();
    }

    private static Endorsement read(ResultSet row) throws SQLException {
        return new Endorsement(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5), EmptyTexts.of(row, 6),
                new Ref(EmptyTexts.of(row, 7), EmptyTexts.of(row, 8)), new Audience(EmptyTexts.of(row, 9), row.getLong(10)),
                new Endorsement.Base(row.getDouble(11), row.getDouble(12)), row.getLong(13), row.getLong(14), row.getLong(15),
                row.getLong(16), row.getLong(17));
    }
}
