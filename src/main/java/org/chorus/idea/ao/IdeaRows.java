package org.chorus.idea.ao;

import java.util.HashMap;
import java.util.Map;
import org.chorus.idea.Answer;
import org.chorus.idea.Counts;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaState;

/** Between rows and ideas. Oracle keeps an empty text as null, so every text that may be empty is read with care. */
final class IdeaRows {

    private IdeaRows() {
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
