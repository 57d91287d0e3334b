package org.chorus.note.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.java.ao.DBParam;
import org.chorus.common.Ref;
import org.chorus.host.ao.Sql;
import org.chorus.note.Spark;
import org.chorus.note.Sparks;

/** What ideas came of, in a table. */
public final class AoSparks implements Sparks {

    private static final int MOST = 200;
    private static final int MOST_BEHIND = 20;
    private static final String SELECT = "SELECT [SOURCE_KIND], [SOURCE_ID], [IDEA_ID] FROM {SPARK} WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoSparks(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public List<Spark> of(String kind, Collection<Integer> sourceIds) {
        if (sourceIds.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(kind));
        parameters.addAll(sourceIds);
        return sql.list(MOST, SELECT + "[SOURCE_KIND] = ? AND [SOURCE_ID] IN (" + Sql.marks(sourceIds.size()) + ") ORDER BY [ID]",
                parameters, AoSparks::read);
    }

    @Override
    public List<Spark> behind(int ideaId) {
        return sql.list(MOST_BEHIND, SELECT + "[IDEA_ID] = ? ORDER BY [ID]", List.of(ideaId), AoSparks::read);
    }

    @Override
    public void add(Ref source, int ideaId, String userKey, long now) {
        String key = source.kind() + ":" + source.id() + ":" + ideaId;
        if (ao.count(SparkRow.class, "NATURAL_KEY = ?", key) == 0) {
            ao.create(SparkRow.class,
                    new DBParam("SOURCE_KIND", source.kind()),
                    new DBParam("SOURCE_ID", Integer.parseInt(source.id())),
                    new DBParam("IDEA_ID", ideaId),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("CREATED_AT", now),
                    new DBParam("NATURAL_KEY", key));
        }
    }

    private static Spark read(ResultSet row) throws SQLException {
        return new Spark(Ref.of(row.getString(1), row.getInt(2)), row.getInt(3));
    }
}
