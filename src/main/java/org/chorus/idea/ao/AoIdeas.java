package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chorus.common.Slices;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Cursor;
import org.chorus.idea.Hot;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaCounters;
import org.chorus.idea.IdeaQuery;
import org.chorus.idea.Ideas;

/** Ideas in tables: read in plain SQL, since entities cost a page of ideas more than the database does; written through Active Objects. */
public final class AoIdeas implements Ideas, IdeaCounters {

    private final ActiveObjects ao;
    private final Sql sql;

    public AoIdeas(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Idea> byId(int id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Idea> byIds(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Integer, Idea> found = new HashMap<>();
        sql.list(ids.size(), IdeaRows.SELECT + "i.[ID] IN (" + Sql.marks(ids.size()) + ")", List.copyOf(ids), IdeaRows::idea)
                .forEach(idea -> found.put(idea.id(), idea));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Integer> about(Collection<Integer> topicIds, int beforeId, int most) {
        List<Object> parameters = new ArrayList<>(List.of(0L, beforeId == 0 ? Integer.MAX_VALUE : beforeId));
        parameters.addAll(topicIds);
        return sql.list(most, "SELECT i.[ID] FROM {IDEA} i WHERE i.[DELETED_AT] = ? AND i.[ID] < ? AND i.[ID] IN (SELECT t.[IDEA_ID]"
                + " FROM {IDEA_TOPIC} t WHERE t.[TOPIC_ID] IN (" + Sql.marks(topicIds.size()) + ")) ORDER BY i.[ID] DESC",
                parameters, row -> row.getInt(1));
    }

    @Override
    public List<Idea> matching(IdeaQuery query) {
        IdeaSelect select = IdeaSelect.of(query);
        return byIds(sql.list(query.most(), select.text(), select.parameters(), row -> row.getInt(1)));
    }

    @Override
    public Set<Integer> boardsOf(String userKey) {
        return Set.copyOf(sql.list(Slices.MOST_LISTED, "SELECT i.[BOARD_ID] FROM {IDEA} i WHERE i.[AUTHOR_KEY] = ? AND i.[DELETED_AT] = ?"
                + " UNION SELECT i.[BOARD_ID] FROM {IDEA_ENDORSEMENT} e JOIN {IDEA} i ON i.[ID] = e.[IDEA_ID]"
                + " WHERE e.[USER_KEY] = ? AND i.[DELETED_AT] = ? ORDER BY 1 DESC", List.of(userKey, 0L, userKey, 0L), row -> row.getInt(1)));
    }

    @Override
    public List<Integer> writtenBy(String userKey, Collection<Integer> boards, List<Cursor> after, int most) {
        IdeaSelect select = IdeaSelect.writtenBy(userKey, boards, after);
        return sql.list(most, select.text(), select.parameters(), row -> row.getInt(1));
    }

    @Override
    public List<Idea> sharingTitleWords(int boardId, List<String> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        IdeaSelect select = IdeaSelect.sharingTitleWords(boardId, words);
        return byIds(sql.list(most, select.text(), select.parameters(), row -> row.getInt(1)));
    }

    @Override
    public List<Integer> ids(int after, int limit) {
        return sql.list(limit, "SELECT [ID] FROM {IDEA} WHERE [ID] > ? ORDER BY [ID]", List.of(after), row -> row.getInt(1));
    }

    @Override
    public List<Integer> idsOn(int boardId, int after, int limit) {
        return sql.list(limit, "SELECT [ID] FROM {IDEA} WHERE [BOARD_ID] = ? AND [ID] > ? ORDER BY [ID]", List.of(boardId, after),
                row -> row.getInt(1));
    }

    @Override
    public Optional<Idea> byNaturalKey(String key) {
        return sql.list(1, IdeaRows.SELECT + "i.[NATURAL_KEY] = ?", List.of(key), IdeaRows::idea).stream().findFirst();
    }

    @Override
    public Idea add(Idea idea, String naturalKey) {
        // Only the id is asked of the new row: Active Objects would read every other column by itself.
        return idea.withId(ao.create(IdeaRow.class, IdeaRows.columns(idea, naturalKey)).getID());
    }

    @Override
    public void lock(int id) {
        sql.update("UPDATE {IDEA} SET [LOCK_COUNT] = [LOCK_COUNT] + 1 WHERE [ID] = ?", List.of(id));
    }

    @Override
    public void save(Idea idea) {
        IdeaRow row = ao.get(IdeaRow.class, idea.id());
        row.setTitle(idea.title());
        row.setText(idea.text());
        row.setAuthorKey(idea.authorKey());
        row.setAuthors(idea.authors());
        row.setState(idea.state().name());
        row.setAnswer(idea.answer().text());
        row.setAnswerKey(idea.answer().by());
        row.setAnsweredAt(idea.answer().at());
        row.setCreatedAt(idea.createdAt());
        row.setEditedAt(idea.editedAt());
        row.setVersion(idea.version());
        row.setWaitingSince(idea.waitingSince());
        row.setHot(Hot.of(idea.createdAt(), row.getEndorsements()));
        row.setDeletedAt(idea.deletedAt());
        row.save();
    }

    @Override
    public void put(int ideaId, Counter counter, int exact) {
        String column = "[" + counter.name() + "] = ?";
        if (counter == Counter.ENDORSEMENTS) {
            sql.update("UPDATE {IDEA} SET " + column + ", [HOT] = [CREATED_AT] + ? WHERE [ID] = ?",
                    List.of(exact, Hot.gain(exact), ideaId));
        } else {
            sql.update("UPDATE {IDEA} SET " + column + " WHERE [ID] = ?", List.of(exact, ideaId));
        }
    }
}
