package org.chorus.note.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;
import org.chorus.note.Confirmation;
import org.chorus.note.Confirmations;
import org.chorus.note.Verdict;

/** Confirmations in a table. */
public final class AoConfirmations implements Confirmations {

    private static final String SELECT =
            "SELECT [ID], [NOTE_ID], [USER_KEY], [VERDICT], [CONTEXT], [SAID_AT] FROM {NOTE_CONFIRMATION} WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoConfirmations(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Confirmation> of(int noteId, String userKey) {
        return sql.list(1, SELECT + "[NATURAL_KEY] = ?", List.of(naturalKey(noteId, userKey)), AoConfirmations::read).stream().findFirst();
    }

    @Override
    public Map<Integer, Confirmation> of(Collection<Integer> noteIds, String userKey) {
        if (noteIds.isEmpty() || userKey.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(userKey));
        parameters.addAll(noteIds);
        return sql.list(noteIds.size(), SELECT + "[USER_KEY] = ? AND [NOTE_ID] IN (" + Sql.marks(noteIds.size()) + ")", parameters,
                AoConfirmations::read).stream().collect(Collectors.toMap(Confirmation::noteId, own -> own));
    }

    @Override
    public List<Confirmation> on(int noteId, int before, int limit) {
        return sql.list(limit, SELECT + "[NOTE_ID] = ? AND [ID] < ? ORDER BY [ID] DESC",
                List.of(noteId, before == 0 ? Integer.MAX_VALUE : before), AoConfirmations::read);
    }

    @Override
    public List<Confirmation> by(String userKey, int after, int limit) {
        return sql.list(limit, SELECT + "[USER_KEY] = ? AND [ID] > ? ORDER BY [ID]", List.of(userKey, after), AoConfirmations::read);
    }

    @Override
    public void put(Confirmation said) {
        int changed = sql.update("UPDATE {NOTE_CONFIRMATION} SET [VERDICT] = ?, [CONTEXT] = ?, [SAID_AT] = ? WHERE [NATURAL_KEY] = ?",
                List.of(said.verdict().name(), said.context(), said.at(), naturalKey(said.noteId(), said.userKey())));
        if (changed == 0) {
            ao.create(NoteConfirmationRow.class,
                    new DBParam("NOTE_ID", said.noteId()),
                    new DBParam("USER_KEY", said.userKey()),
                    new DBParam("VERDICT", said.verdict().name()),
                    new DBParam("CONTEXT", said.context()),
                    new DBParam("SAID_AT", said.at()),
                    new DBParam("NATURAL_KEY", naturalKey(said.noteId(), said.userKey())));
        }
    }

    @Override
    public void remove(int noteId, String userKey) {
        ao.deleteWithSQL(NoteConfirmationRow.class, "NATURAL_KEY = ?", naturalKey(noteId, userKey));
    }

    @Override
    public int count(int noteId, Verdict verdict) {
        return ao.count(NoteConfirmationRow.class, "NOTE_ID = ? AND VERDICT = ?", noteId, verdict.name());
    }

    private static Confirmation read(ResultSet row) throws SQLException {
        return new Confirmation(row.getInt(1), row.getInt(2), row.getString(3), Verdict.valueOf(row.getString(4)),
                EmptyTexts.of(row, 5), row.getLong(6));
    }

    private static String naturalKey(int noteId, String userKey) {
        return noteId + ":" + userKey;
    }
}
