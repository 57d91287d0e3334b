package org.chorus.discussion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.chorus.discussion.Suggestion;
import org.chorus.discussion.SuggestionState;
import org.chorus.discussion.Suggestions;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** Suggestions in tables. */
public final class AoSuggestions implements Suggestions {

    private static final int MOST_RECENT = 100;
    private static final String SELECT = "SELECT [ID], [IDEA_ID], [AUTHOR_KEY], [NOTE], [TEXT], [BASED_ON], [CREATED_AT],"
            + " [STATE], [ANSWER], [ANSWERER_KEY], [TAKEN_IN], [CHANGED_AT] FROM {SUGGESTION} WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoSuggestions(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Suggestion> byId(int id) {
        return sql.list(1, SELECT + "[ID] = ?", List.of(id), AoSuggestions::read).stream().findFirst();
    }

    @Override
    public List<Suggestion> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of()
                : sql.list(ids.size(), SELECT + "[ID] IN (" + Sql.marks(ids.size()) + ")", List.copyOf(ids), AoSuggestions::read);
    }

    @Override
    public List<Suggestion> of(int ideaId, int before, int limit) {
        return sql.list(limit, SELECT + "[IDEA_ID] = ? AND [ID] < ? ORDER BY [ID] DESC",
                List.of(ideaId, before == 0 ? Integer.MAX_VALUE : before), AoSuggestions::read);
    }

    @Override
    public List<Integer> idsOn(int ideaId) {
        return sql.list(Integer.MAX_VALUE, "SELECT [ID] FROM {SUGGESTION} WHERE [IDEA_ID] = ?", List.of(ideaId), row -> row.getInt(1));
    }

    @Override
    public List<Suggestion> recent(int ideaId, String authorKey, long since) {
        return sql.list(MOST_RECENT, SELECT + "[IDEA_ID] = ? AND [AUTHOR_KEY] = ? AND [CREATED_AT] >= ? AND [STATE] = ?"
                + " ORDER BY [ID] DESC", List.of(ideaId, authorKey, since, SuggestionState.OPEN.name()), AoSuggestions::read);
    }

    @Override
    public Suggestion add(Suggestion suggestion) {
        SuggestionRow row = ao.create(SuggestionRow.class,
                new DBParam("IDEA_ID", suggestion.ideaId()),
                new DBParam("AUTHOR_KEY", suggestion.authorKey()),
                new DBParam("NOTE", suggestion.note()),
                new DBParam("TEXT", suggestion.text()),
                new DBParam("BASED_ON", suggestion.basedOn()),
                new DBParam("CREATED_AT", suggestion.createdAt()),
                new DBParam("STATE", suggestion.state().name()),
                new DBParam("TAKEN_IN", 0),
                new DBParam("CHANGED_AT", 0L));
        return new Suggestion(row.getID(), suggestion.ideaId(), suggestion.authorKey(), suggestion.note(), suggestion.text(),
                suggestion.basedOn(), suggestion.createdAt(), suggestion.state(), "", "", 0, 0);
    }

    @Override
    public void save(Suggestion suggestion) {
        SuggestionRow row = ao.get(SuggestionRow.class, suggestion.id());
        row.setState(suggestion.state().name());
        row.setAnswer(suggestion.answer());
        row.setAnswererKey(suggestion.answerer().isEmpty() ? null : suggestion.answerer());
        row.setTakenIn(suggestion.version());
        row.setChangedAt(suggestion.changedAt());
        row.save();
    }

    private static Suggestion read(ResultSet row) throws SQLException {
        return new Suggestion(row.getInt(1), row.getInt(2), row.getString(3), EmptyTexts.of(row, 4), EmptyTexts.of(row, 5), row.getInt(6),
                row.getLong(7), SuggestionState.valueOf(row.getString(8)), EmptyTexts.of(row, 9), EmptyTexts.of(row, 10), row.getInt(11),
                row.getLong(12));
    }
}
