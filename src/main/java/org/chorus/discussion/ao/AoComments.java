package org.chorus.discussion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import org.chorus.discussion.Comment;
import org.chorus.discussion.CommentQuery;
import org.chorus.discussion.Comments;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;

/** Comments in tables. */
public final class AoComments implements Comments {

    private static final int MOST_RECENT = 200;
    private static final String SELECT = "SELECT [ID], [IDEA_ID], [PARENT_ID], [ROOT_ID], [AUTHOR_KEY], [TEXT], [CREATED_AT],"
            + " [EDITED_AT], [REPLIES], [DELETED_AT], [DELETER_KEY] FROM {COMMENT} WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoComments(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Comment> byId(int id) {
        return sql.list(1, SELECT + "[ID] = ?", List.of(id), AoComments::read).stream().findFirst();
    }

    @Override
    public List<Comment> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of()
                : sql.list(ids.size(), SELECT + "[ID] IN (" + Sql.marks(ids.size()) + ")", List.copyOf(ids), AoComments::read);
    }

    @Override
    public List<Integer> ids(int after, int limit) {
        return sql.list(limit, "SELECT [ID] FROM {COMMENT} WHERE [ID] > ? ORDER BY [ID]", List.of(after), row -> row.getInt(1));
    }

    @Override
    public List<Integer> idsOn(int ideaId, int after, int limit) {
        return sql.list(limit, "SELECT [ID] FROM {COMMENT} WHERE [IDEA_ID] = ? AND [ID] > ? ORDER BY [ID]", List.of(ideaId, after),
                row -> row.getInt(1));
    }

    @Override
    public List<Comment> matching(CommentQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(query.ideaId(), query.afterRoot(), query.afterRoot(), query.afterId()));
        String shown = "";
        if (!query.allDeleted()) {
            shown = " AND ([DELETED_AT] = ? OR [REPLIES] > ? OR ([AUTHOR_KEY] = ? AND [DELETER_KEY] = ?))";
            parameters.addAll(List.of(0L, 0, query.restorer(), query.restorer()));
        }
        return sql.list(query.limit(), SELECT + "[IDEA_ID] = ? AND ([ROOT_ID] > ? OR ([ROOT_ID] = ? AND [ID] > ?))" + shown
                + " ORDER BY [ROOT_ID], [ID]", parameters, AoComments::read);
    }

    @Override
    public List<Comment> recent(int ideaId, String authorKey, long since) {
        return sql.list(MOST_RECENT, SELECT + "[IDEA_ID] = ? AND [AUTHOR_KEY] = ? AND [CREATED_AT] >= ? AND [DELETED_AT] = ?"
                + " ORDER BY [ID] DESC", List.of(ideaId, authorKey, since, 0L), AoComments::read);
    }

    @Override
    public Comment add(int ideaId, Optional<Comment> parent, String authorKey, String text, long now) {
        CommentRow row = ao.create(CommentRow.class,
                new DBParam("IDEA_ID", ideaId),
                new DBParam("PARENT_ID", parent.map(Comment::id).orElse(0)),
                new DBParam("ROOT_ID", parent.map(Comment::rootId).orElse(0)),
                new DBParam("AUTHOR_KEY", authorKey),
                new DBParam("TEXT", text),
                new DBParam("CREATED_AT", now),
                new DBParam("EDITED_AT", 0L),
                new DBParam("REPLIES", 0),
                new DBParam("DELETED_AT", 0L));
        if (parent.isEmpty()) {
            row.setRootId(row.getID());
            row.save();
        }
        return new Comment(row.getID(), ideaId, parent.map(Comment::id).orElse(0), parent.map(Comment::rootId).orElse(row.getID()),
                authorKey, text, now, 0, 0, 0, "");
    }

    @Override
    public void save(Comment comment) {
        CommentRow row = ao.get(CommentRow.class, comment.id());
        row.setText(comment.text());
        row.setEditedAt(comment.editedAt());
        row.setReplies(comment.replies());
        row.setDeletedAt(comment.deletedAt());
        row.setDeleterKey(EmptyTexts.orNull(comment.deletedBy()));
        row.save();
    }

    @Override
    public Set<String> authors(int ideaId) {
        return Set.copyOf(sql.list(Integer.MAX_VALUE, "SELECT DISTINCT [AUTHOR_KEY] FROM {COMMENT} WHERE [IDEA_ID] = ? AND [DELETED_AT] = ?",
                List.of(ideaId, 0L), row -> row.getString(1)));
    }

    @Override
    public int standing(int ideaId) {
        return ao.count(CommentRow.class, "IDEA_ID = ? AND DELETED_AT = ?", ideaId, 0L);
    }

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getString(5), EmptyTexts.of(row, 6),
                row.getLong(7), row.getLong(8), row.getInt(9), row.getLong(10), EmptyTexts.of(row, 11));
    }
}
