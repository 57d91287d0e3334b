package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.java.ao.DBParam;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Endorsements;

/** Endorsements in tables. */
public final class AoEndorsements implements Endorsements {

    private static final String COLUMNS = "SELECT e.[ID], e.[IDEA_ID], e.[USER_KEY], e.[VERSION], e.[ENDORSED_AT] FROM {IDEA_ENDORSEMENT} e";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoEndorsements(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Tally tally(int ideaId, String userKey) {
        String counting = "SELECT COUNT(*), SUM(CASE WHEN e.[USER_KEY] = ? THEN 1 ELSE 0 END) FROM {IDEA_ENDORSEMENT} e WHERE e.[IDEA_ID] = ?";
        return sql.list(1, counting, List.of(userKey, ideaId), row -> new Tally(row.getInt(1), row.getInt(2) > 0)).get(0);
    }

    @Override
    public void add(int ideaId, String userKey, int version, long at) {
        ao.create(IdeaEndorsementRow.class, new DBParam("IDEA_ID", ideaId), new DBParam("USER_KEY", userKey),
                new DBParam("VERSION", version), new DBParam("ENDORSED_AT", at), new DBParam("NATURAL_KEY", ideaId + ":" + userKey));
    }

    @Override
    public void remove(int ideaId, String userKey) {
        ao.deleteWithSQL(IdeaEndorsementRow.class, "NATURAL_KEY = ?", ideaId + ":" + userKey);
    }

    @Override
    public Set<Integer> of(String userKey, Collection<Integer> ideaIds) {
        if (userKey.isEmpty() || ideaIds.isEmpty()) {
            return Set.of();
        }
        List<Object> parameters = new ArrayList<>(ideaIds);
        parameters.add(userKey);
        return Set.copyOf(sql.list(ideaIds.size(), "SELECT e.[IDEA_ID] FROM {IDEA_ENDORSEMENT} e WHERE e.[IDEA_ID] IN ("
                + Sql.marks(ideaIds.size()) + ") AND e.[USER_KEY] = ?", parameters, row -> row.getInt(1)));
    }

    @Override
    public List<Endorsement> by(String userKey, Collection<Integer> boards, int beforeId, int most) {
        List<Object> parameters = new ArrayList<>(List.of(userKey, before(beforeId), 0L));
        parameters.addAll(boards);
        return sql.list(most, COLUMNS + " JOIN {IDEA} i ON i.[ID] = e.[IDEA_ID] WHERE e.[USER_KEY] = ? AND e.[ID] < ?"
                + " AND i.[DELETED_AT] = ? AND i.[BOARD_ID] IN (" + Sql.marks(boards.size()) + ") ORDER BY e.[ID] DESC",
                parameters, AoEndorsements::endorsement);
    }

    @Override
    public List<Endorsement> on(int ideaId, int beforeId, int most) {
        return sql.list(most, COLUMNS + " WHERE e.[IDEA_ID] = ? AND e.[ID] < ? ORDER BY e.[ID] DESC",
                List.of(ideaId, before(beforeId)), AoEndorsements::endorsement);
    }

    private static int before(int id) {
        return id == 0 ? Integer.MAX_VALUE : id;
    }

    private static Endorsement endorsement(ResultSet row) throws SQLException {
        return new Endorsement(row.getInt(1), row.getInt(2), row.getString(3), row.getInt(4), row.getLong(5));
    }
}
