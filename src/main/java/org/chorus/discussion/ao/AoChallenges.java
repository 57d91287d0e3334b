package org.chorus.discussion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.chorus.discussion.Challenge;
import org.chorus.discussion.ChallengeClass;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.ChallengeState;
import org.chorus.discussion.Challenges;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** Challenges in tables. */
public final class AoChallenges implements Challenges {

    private static final int MOST_RECENT = 100;
    private static final int MOST_PLACES = 100;
    private static final List<String> STANDING =
            Stream.of(ChallengeState.values()).filter(ChallengeState::stands).map(Enum::name).toList();
    private static final String SELECT = "SELECT [ID], [IDEA_ID], [BOARD_ID], [AUTHOR_KEY], [KIND], [REASON_CLASS], [REASON],"
            + " [RESOLUTION], [IDEA_VERSION], [CREATED_AT], [STATE], [ANSWER], [ANSWERER_KEY], [KEPT_REASON], [CHANGED_AT]"
            + " FROM {CHALLENGE} WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoChallenges(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Challenge> byId(int id) {
        return sql.list(1, SELECT + "[ID] = ?", List.of(id), AoChallenges::read).stream().findFirst();
    }

    @Override
    public List<Challenge> of(int ideaId, int before, int limit) {
        return sql.list(limit, SELECT + "[IDEA_ID] = ? AND [ID] < ? ORDER BY [ID] DESC",
                List.of(ideaId, before == 0 ? Integer.MAX_VALUE : before), AoChallenges::read);
    }

    @Override
    public List<Challenge> recent(int ideaId, String authorKey, long since) {
        return sql.list(MOST_RECENT, SELECT + "[IDEA_ID] = ? AND [AUTHOR_KEY] = ? AND [CREATED_AT] >= ? ORDER BY [ID] DESC",
                        List.of(ideaId, authorKey, since), AoChallenges::read).stream()
                .filter(challenge -> challenge.state().stands()).toList();
    }

    @Override
    public int standing(int ideaId, ChallengeKind kind) {
        List<Object> parameters = Stream.<Object>concat(Stream.of(ideaId, kind.name()), STANDING.stream()).toList();
        return ao.count(ChallengeRow.class, "IDEA_ID = ? AND KIND = ? AND STATE IN (" + Sql.marks(STANDING.size()) + ")",
                parameters.toArray());
    }

    @Override
    public void freePlacesOnDeleted(int boardId, String authorKey) {
        List<Integer> ids = sql.list(MOST_PLACES, "SELECT c.[ID] FROM {CHALLENGE} c JOIN {IDEA} i ON i.[ID] = c.[IDEA_ID]"
                        + " WHERE c.[BOARD_ID] = ? AND c.[AUTHOR_KEY] = ? AND c.[KIND] = ? AND i.[DELETED_AT] > ?"
                        + " AND c.[NATURAL_KEY] LIKE ?",
                List.of(boardId, authorKey, ChallengeKind.OBJECTION.name(), 0L, "objection:%"), row -> row.getInt(1));
        ids.forEach(id -> sql.update("UPDATE {CHALLENGE} SET [NATURAL_KEY] = ? WHERE [ID] = ?", List.of("placeless:" + id, id)));
    }

    @Override
    public Set<Integer> takenPlaces(int boardId, String authorKey) {
        String begin = placesOf(boardId, authorKey);
        return sql.list(MOST_PLACES, "SELECT [NATURAL_KEY] FROM {CHALLENGE} WHERE [BOARD_ID] = ? AND [AUTHOR_KEY] = ?"
                        + " AND [KIND] = ? AND [STATE] IN (" + Sql.marks(STANDING.size()) + ")",
                        Stream.<Object>concat(Stream.of(boardId, authorKey, ChallengeKind.OBJECTION.name()), STANDING.stream()).toList(),
                        row -> row.getString(1)).stream()
                .filter(key -> key.startsWith(begin))
                .map(key -> Integer.valueOf(key.substring(begin.length())))
                .collect(Collectors.toSet());
    }

    @Override
    public Challenge add(Challenge challenge, int place) {
        ChallengeRow row = ao.create(ChallengeRow.class,
                new DBParam("IDEA_ID", challenge.ideaId()),
                new DBParam("BOARD_ID", challenge.boardId()),
                new DBParam("AUTHOR_KEY", challenge.authorKey()),
                new DBParam("KIND", challenge.kind().name()),
                new DBParam("REASON_CLASS", challenge.reasonClass().name()),
                new DBParam("REASON", challenge.reason()),
                new DBParam("RESOLUTION", challenge.resolution()),
                new DBParam("IDEA_VERSION", challenge.version()),
                new DBParam("CREATED_AT", challenge.createdAt()),
                new DBParam("STATE", challenge.state().name()),
                new DBParam("CHANGED_AT", challenge.changedAt()),
                new DBParam("NATURAL_KEY", place == 0 ? placeless(challenge) : placesOf(challenge.boardId(), challenge.authorKey()) + place));
        return new Challenge(row.getID(), challenge.ideaId(), challenge.boardId(), challenge.authorKey(), challenge.kind(),
                challenge.reasonClass(), challenge.reason(), challenge.resolution(), challenge.version(), challenge.createdAt(),
                challenge.state(), "", "", "", challenge.changedAt());
    }

    @Override
    public void save(Challenge challenge) {
        ChallengeRow row = changed(challenge);
        if (!challenge.state().stands()) {
            row.setNaturalKey("closed:" + challenge.id());
        }
        row.save();
    }

    @Override
    public void saveIn(int place, Challenge challenge) {
        ChallengeRow row = changed(challenge);
        row.setNaturalKey(placesOf(challenge.boardId(), challenge.authorKey()) + place);
        row.save();
    }

    private ChallengeRow changed(Challenge challenge) {
        ChallengeRow row = ao.get(ChallengeRow.class, challenge.id());
        row.setState(challenge.state().name());
        row.setAnswer(challenge.answer());
        row.setAnswererKey(EmptyTexts.orNull(challenge.answeredBy()));
        row.setKeptReason(challenge.keptReason());
        row.setChangedAt(challenge.changedAt());
        return row;
    }

    private static String placesOf(int boardId, String authorKey) {
        return "objection:" + boardId + ":" + authorKey + ":";
    }

    /** A concern takes no place, but is not to be raised twice by the same click. */
    private static String placeless(Challenge concern) {
        int words = Objects.hash(concern.reasonClass(), concern.reason(), concern.resolution());
        return "concern:" + concern.ideaId() + ":" + concern.authorKey() + ":" + concern.createdAt() + ":" + words;
    }

    private static Challenge read(ResultSet row) throws SQLException {
        return new Challenge(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4), ChallengeKind.valueOf(row.getString(5)),
                ChallengeClass.valueOf(row.getString(6)), EmptyTexts.of(row, 7), EmptyTexts.of(row, 8), row.getInt(9), row.getLong(10),
                ChallengeState.valueOf(row.getString(11)), EmptyTexts.of(row, 12), EmptyTexts.of(row, 13), EmptyTexts.of(row, 14), row.getLong(15));
    }
}
