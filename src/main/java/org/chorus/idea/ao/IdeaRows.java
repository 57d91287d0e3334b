package org.chorus.idea.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.chorus.host.ao.EmptyTexts;
import org.chorus.idea.Answer;
import org.chorus.idea.Counts;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaState;

/** Between rows and ideas. Oracle keeps an empty text as null, so every text that may be empty is read with care. */
final class IdeaRows {

    /** What {@link #idea(ResultSet)} reads, up to the condition. */
    static final String SELECT = "SELECT i.[ID], i.[BOARD_ID], i.[TITLE], i.[TEXT], i.[AUTHOR_KEY], i.[AUTHORS], i.[STATE], i.[ANSWER],"
            + " i.[ANSWER_KEY], i.[ANSWERED_AT], i.[CREATED_AT], i.[EDITED_AT], i.[VERSION], i.[ENDORSEMENTS], i.[CONCERNS], i.[OBJECTIONS],"
            + " i.[COMMENTS], i.[WAITING_SINCE], i.[DELETED_AT] FROM {IDEA} i WHERE ";

    private IdeaRows() {
    }

    static Idea idea(ResultSet row) throws SQLException {
        return new Idea(row.getInt(1), row.getInt(2), row.getString(3), EmptyTexts.of(row, 4), EmptyTexts.of(row, 5), EmptyTexts.of(row, 6),
                IdeaState.valueOf(row.getString(7)), new Answer(EmptyTexts.of(row, 8), EmptyTexts.of(row, 9), row.getLong(10)),
                row.getLong(11), row.getLong(12), row.getInt(13),
                new Counts(row.getInt(14), row.getInt(15), row.getInt(16), row.getInt(17)), row.getLong(18), row.getLong(19));
    }

    static Idea idea(IdeaRow row) {
        return new Idea(row.getID(), row.getBoardId(), row.getTitle(), text(row.getText()), text(row.getAuthorKey()),
                text(row.getAuthors()), IdeaState.valueOf(row.getState()),
                new Answer(text(row.getAnswer()), text(row.getAnswerKey()), row.getAnsweredAt()),
                row.getCreatedAt(), row.getEditedAt(), row.getVersion(),
                new Counts(row.getEndorsements(), row.getConcerns(), row.getObjections(), row.getComments()),
                row.getWaitingSince(), row.getDeletedAt());
    }

    /** Every column of a new row. */
    static Map<String, Object> columns(Idea idea, String naturalKey) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("BOARD_ID", idea.boardId());
        columns.put("TITLE", idea.title());
        columns.put("TEXT", idea.text());
        columns.put("AUTHOR_KEY", idea.authorKey());
        columns.put("AUTHORS", idea.authors());
        columns.put("STATE", idea.state().name());
        columns.put("ANSWER", idea.answer().text());
        columns.put("ANSWER_KEY", idea.answer().by());
        columns.put("ANSWERED_AT", idea.answer().at());
        columns.put("CREATED_AT", idea.createdAt());
        columns.put("EDITED_AT", idea.editedAt());
        columns.put("VERSION", idea.version());
        columns.put("HOT", idea.hot());
        columns.put("WAITING_SINCE", idea.waitingSince());
        columns.put("NATURAL_KEY", naturalKey);
        return columns;
    }

    static String text(String column) {
        return column == null ? "" : column;
    }
}
