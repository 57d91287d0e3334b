package org.chorus.idea.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Cursor;
import org.chorus.idea.IdeaQuery;

/**
 * The statement that answers which ideas match, ids first. Words and topics are sub-selects on indexed columns, so the
 * order's own index leads; a page begins behind a value and an id, never behind a number of rows.
 */
record IdeaSelect(String text, List<Object> parameters) {

    private static final int STEM = 3;

    static IdeaSelect of(IdeaQuery query) {
        Clauses where = new Clauses();
        where.and("i.[BOARD_ID] = ?", query.boardId()).and("i.[DELETED_AT] = ?", 0L);
        where.andIn("i.[STATE]", query.states().stream().map(Enum::name).sorted().toList());
        where.andIn("i.[AUTHOR_KEY]", query.authors());
        if (!query.topics().isEmpty()) {
            where.and("i.[ID] IN (SELECT t.[IDEA_ID] FROM {IDEA_TOPIC} t WHERE t.[TOPIC_ID] IN (" + Sql.marks(query.topics().size())
                    + "))", query.topics().toArray());
        }
        query.words().forEach(word -> saying(where, query.boardId(), word));
        String order = ordered(where, query);
        return new IdeaSelect("SELECT i.[ID] FROM {IDEA} i WHERE " + where.text + " ORDER BY " + order, where.parameters);
    }

    static IdeaSelect writtenBy(String userKey, Collection<Integer> boards, List<Cursor> after) {
        Clauses where = new Clauses();
        where.and("i.[AUTHOR_KEY] = ?", userKey).and("i.[DELETED_AT] = ?", 0L).andIn("i.[BOARD_ID]", boards);
        String order = descending(where, "i.[CREATED_AT]", after);
        return new IdeaSelect("SELECT i.[ID] FROM {IDEA} i WHERE " + where.text + " ORDER BY " + order, where.parameters);
    }

    static IdeaSelect sharingTitleWords(int boardId, List<String> words) {
        Clauses where = new Clauses();
        // One range of the index for each stem; a stem inside an OR would read every word of the board.
        where.andIn("t.[STEM]", words.stream().map(word -> stem(boardId, word)).distinct().toList());
        where.and("t.[IN_TITLE] = ?", true);
        List<Object> terms = new ArrayList<>(words);
        terms.add(words.get(words.size() - 1) + "%");
        where.and("(t.[TERM] IN (" + Sql.marks(words.size()) + ") OR t.[TERM] LIKE ?)", terms.toArray());
        where.and("i.[DELETED_AT] = ?", 0L);
        return new IdeaSelect("SELECT t.[IDEA_ID], COUNT(*) FROM {IDEA_TERM} t JOIN {IDEA} i ON i.[ID] = t.[IDEA_ID] WHERE "
                + where.text + " GROUP BY t.[IDEA_ID] ORDER BY COUNT(*) DESC, t.[IDEA_ID] DESC", where.parameters);
    }

    /** What the index on words is keyed by. */
    static String stem(int boardId, String word) {
        return boardId + ":" + (isShort(word) ? word : word.substring(0, word.offsetByCodePoints(0, STEM)));
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) < STEM;
    }

    private static void saying(Clauses where, int boardId, String word) {
        String terms = "i.[ID] IN (SELECT t.[IDEA_ID] FROM {IDEA_TERM} t WHERE ";
        if (isShort(word)) {
            where.and(terms + "t.[BOARD_ID] = ? AND t.[TERM] LIKE ?)", boardId, word + "%");
        } else {
            where.and(terms + "t.[STEM] = ? AND t.[TERM] LIKE ?)", stem(boardId, word), word + "%");
        }
    }

    private static String ordered(Clauses where, IdeaQuery query) {
        return switch (query.sort()) {
            case HOT -> descending(where, "i.[HOT]", query.after());
            case NEW -> descending(where, "i.[CREATED_AT]", query.after());
            case ENDORSED -> descending(where, "i.[ENDORSEMENTS]", query.after());
            case WAITING -> {
                where.and("i.[WAITING_SINCE] > ?", 0L);
                yield behind(where, "i.[WAITING_SINCE]", ">", "ASC", query.after());
            }
        };
    }

    private static String descending(Clauses where, String column, List<Cursor> after) {
        return behind(where, column, "<", "DESC", after);
    }

    private static String behind(Clauses where, String column, String beyond, String direction, List<Cursor> after) {
        after.forEach(cursor -> where.and("(" + column + " " + beyond + " ? OR " + column + " = ? AND i.[ID] " + beyond + " ?)",
                cursor.value(), cursor.value(), cursor.id()));
        return column + " " + direction + ", i.[ID] " + direction;
    }

    /** Conditions that all must hold, with their values. */
    private static final class Clauses {

        private final StringBuilder text = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        Clauses and(String condition, Object... values) {
            text.append(text.isEmpty() ? "" : " AND ").append(condition);
            parameters.addAll(List.of(values));
            return this;
        }

        void andIn(String column, Collection<?> values) {
            if (!values.isEmpty()) {
                and(column + " IN (" + Sql.marks(values.size()) + ")", values.toArray());
            }
        }
    }
}
