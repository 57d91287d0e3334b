package org.chorus.note.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.host.ao.Sql;
import org.chorus.note.Audience;
import org.chorus.note.Note;
import org.chorus.note.NoteCounts;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteVersion;
import org.chorus.note.Notes;
import org.chorus.topic.Topic;

/** Notes in tables. */
public final class AoNotes implements Notes {

    private static final int MOST_VERSIONS = 200;
    private static final String SELECT = "SELECT [ID], [KIND], [PARENT_ID], [ROOT_ID], [AUTHOR_KEY], [SPACE_KEY], [ABOUT_ID], [TEXT],"
            + " [CREATED_AT], [EDITED_AT], [VERSION], [REPLIES], [WORKED], [FAILED], [DELETED_AT], [DELETER_KEY] FROM {NOTE} WHERE ";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoNotes(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Note> byId(int id) {
        return sql.list(1, SELECT + "[ID] = ?", List.of(id), AoNotes::read).stream().findFirst();
    }

    @Override
    public List<Note> byIds(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Integer, Note> found = sql.list(ids.size(), SELECT + "[ID] IN (" + Sql.marks(ids.size()) + ")", List.copyOf(ids), AoNotes::read)
                .stream().collect(Collectors.toMap(Note::id, note -> note));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<Note> byNaturalKey(String key) {
        return sql.list(1, SELECT + "[NATURAL_KEY] = ?", List.of(key), AoNotes::read).stream().findFirst();
    }

    @Override
    public List<Note> inThread(int rootId, int after, int limit) {
        return sql.list(limit, SELECT + "[ROOT_ID] = ? AND [ID] > ? ORDER BY [ID]", List.of(rootId, after), AoNotes::read);
    }

    @Override
    public List<Note> repliesTo(int parentId, int after, int limit) {
        return sql.list(limit, SELECT + "[PARENT_ID] = ? AND [ID] > ? ORDER BY [ID]", List.of(parentId, after), AoNotes::read);
    }

    @Override
    public List<Note> writtenBy(String userKey, int after, int limit) {
        return sql.list(limit, SELECT + "[AUTHOR_KEY] = ? AND [DELETED_AT] = ? AND [ID] > ? ORDER BY [ID]",
                List.of(userKey, 0L, after), AoNotes::read);
    }

    @Override
    public List<Note> openQuestions(Collection<Integer> topicIds, int most) {
        return about(topicIds, NoteKind.STUCK, "[WORKED] = 0 ORDER BY [ID] DESC", most);
    }

    @Override
    public List<Note> fixes(Collection<Integer> topicIds, int most) {
        return about(topicIds, NoteKind.FIX, "[WORKED] >= 0 ORDER BY [WORKED] DESC, [ID] DESC", most);
    }

    private List<Note> about(Collection<Integer> topicIds, NoteKind kind, String condition, int most) {
        List<Object> parameters = new ArrayList<>(topicIds);
        parameters.addAll(List.of(kind.name(), 0L));
        return sql.list(most, SELECT + "[ID] IN (SELECT t.[NOTE_ID] FROM {NOTE_TOPIC} t WHERE t.[TOPIC_ID] IN (" + Sql.marks(topicIds.size())
                + ")) AND [KIND] = ? AND [DELETED_AT] = ? AND " + condition, parameters, AoNotes::read);
    }

    @Override
    public List<Integer> ids(int after, int limit) {
        return sql.list(limit, "SELECT [ID] FROM {NOTE} WHERE [ID] > ? ORDER BY [ID]", List.of(after), row -> row.getInt(1));
    }

    @Override
    public Note add(Note note, String naturalKey) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("KIND", note.kind().name());
        columns.put("PARENT_ID", note.parentId());
        columns.put("ROOT_ID", note.rootId());
        columns.put("AUTHOR_KEY", note.authorKey());
        columns.put("AUDIENCE", note.audience().isEverybody() ? "EVERYBODY" : "SPACE");
        columns.put("SPACE_KEY", EmptyTexts.orNull(note.audience().spaceKey()));
        columns.put("ABOUT_ID", note.aboutId());
        columns.put("TEXT", note.text());
        columns.put("CREATED_AT", note.createdAt());
        columns.put("EDITED_AT", note.editedAt());
        columns.put("VERSION", note.version());
        columns.put("REPLIES", 0);
        columns.put("WORKED", 0);
        columns.put("FAILED", 0);
        columns.put("DELETED_AT", 0L);
        columns.put("NATURAL_KEY", naturalKey);
        // Only the id is asked of the new row: Active Objects would read every other column by itself.
        return note.withId(ao.create(NoteRow.class, columns).getID());
    }

    @Override
    public void lock(int rootId, long at) {
        sql.update("UPDATE {NOTE} SET [LOCK_COUNT] = [LOCK_COUNT] + 1, " + AoThreads.CHANGED + " WHERE [ID] = ?", List.of(at, at, rootId));
    }

    @Override
    public void hold(int rootId) {
        sql.update("UPDATE {NOTE} SET [LOCK_COUNT] = [LOCK_COUNT] + 1 WHERE [ID] = ?", List.of(rootId));
    }

    @Override
    public void save(Note note) {
        NoteRow row = ao.get(NoteRow.class, note.id());
        row.setText(note.text());
        row.setEditedAt(note.editedAt());
        row.setVersion(note.version());
        row.setDeletedAt(note.deletedAt());
        row.setDeleterKey(EmptyTexts.orNull(note.deletedBy()));
        row.save();
    }

    @Override
    public void countReply(int rootId, long at) {
        sql.update("UPDATE {NOTE} SET [REPLIES] = [REPLIES] + 1, " + AoThreads.CHANGED + " WHERE [ID] = ?", List.of(at, at, rootId));
    }

    @Override
    public int standingReplies(int rootId) {
        return ao.count(NoteRow.class, "ROOT_ID = ? AND DELETED_AT = ?", rootId, 0L);
    }

    @Override
    public int helpfulReplies(int rootId) {
        return ao.count(NoteRow.class, "ROOT_ID = ? AND DELETED_AT = ? AND WORKED > ?", rootId, 0L, 0);
    }

    @Override
    public void putCounts(int id, NoteCounts counts) {
        sql.update("UPDATE {NOTE} SET [REPLIES] = ?, [WORKED] = ?, [FAILED] = ? WHERE [ID] = ?",
                List.of(counts.replies(), counts.worked(), counts.failed(), id));
    }

    @Override
    public Map<Integer, List<Integer>> topicsOf(Collection<Integer> noteIds) {
        Map<Integer, List<Integer>> topics = new LinkedHashMap<>();
        if (!noteIds.isEmpty()) {
            sql.list(Integer.MAX_VALUE, "SELECT [NOTE_ID], [TOPIC_ID] FROM {NOTE_TOPIC} WHERE [NOTE_ID] IN (" + Sql.marks(noteIds.size())
                    + ") ORDER BY [ID]", List.copyOf(noteIds),
                    row -> topics.computeIfAbsent(row.getInt(1), id -> new ArrayList<>()).add(row.getInt(2)));
        }
        return topics;
    }

    @Override
    public Map<Integer, List<Topic>> namedTopicsOf(Collection<Integer> noteIds) {
        Map<Integer, List<Topic>> topics = new LinkedHashMap<>();
        if (!noteIds.isEmpty()) {
            sql.list(Integer.MAX_VALUE, "SELECT n.[NOTE_ID], t.[ID], COALESCE(h.[NAME], t.[NAME]), h.[ID] FROM {NOTE_TOPIC} n"
                    + " JOIN {TOPIC} t ON t.[ID] = n.[TOPIC_ID] JOIN {SUBJECT} s ON s.[ID] = t.[SUBJECT_ID] JOIN {SUBJECT} h ON h.[SLUG] = s.[HEAD]"
                    + " WHERE n.[NOTE_ID] IN (" + Sql.marks(noteIds.size()) + ") ORDER BY n.[ID]", List.copyOf(noteIds),
                    row -> topics.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                            .add(new Topic(row.getInt(2), row.getString(3), row.getInt(4))));
        }
        return topics;
    }

    @Override
    public void putTopics(int noteId, List<Integer> topicIds) {
        if (!topicIds.equals(topicsOf(List.of(noteId)).getOrDefault(noteId, List.of()))) {
            ao.deleteWithSQL(NoteTopicRow.class, "NOTE_ID = ?", noteId);
            addTopics(noteId, topicIds);
        }
    }

    @Override
    public void addTopics(int noteId, List<Integer> topicIds) {
        sql.batch("INSERT INTO {NOTE_TOPIC} ([NOTE_ID], [TOPIC_ID], [NATURAL_KEY]) VALUES (?, ?, ?)",
                topicIds.stream().distinct().map(topic -> List.of(noteId, topic, noteId + ":" + topic)).toList());
    }

    @Override
    public void addVersion(NoteVersion replaced) {
        ao.create(NoteVersionRow.class, Map.of("NOTE_ID", replaced.noteId(), "VERSION", replaced.version(), "TEXT", replaced.text(),
                "WRITTEN_AT", replaced.at(), "NATURAL_KEY", replaced.noteId() + ":" + replaced.version()));
    }

    @Override
    public List<NoteVersion> replacedVersions(int noteId) {
        return sql.list(MOST_VERSIONS, "SELECT [NOTE_ID], [VERSION], [TEXT], [WRITTEN_AT] FROM {NOTE_VERSION} WHERE [NOTE_ID] = ?"
                        + " ORDER BY [VERSION] DESC, [ID] DESC", List.of(noteId),
                row -> new NoteVersion(row.getInt(1), row.getInt(2), EmptyTexts.of(row, 3), row.getLong(4)));
    }

    private static Note read(ResultSet row) throws SQLException {
        int id = row.getInt(1);
        int root = row.getInt(4);
        return new Note(id, NoteKind.valueOf(row.getString(2)), row.getInt(3), root == 0 ? id : root, row.getString(5),
                new Audience(EmptyTexts.of(row, 6)), row.getLong(7), EmptyTexts.of(row, 8), row.getLong(9), row.getLong(10),
                row.getInt(11), new NoteCounts(row.getInt(12), row.getInt(13), row.getInt(14)), row.getLong(15), EmptyTexts.of(row, 16));
    }
}
