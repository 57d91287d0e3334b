package org.chorus.board;

import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;

/** A board somebody asks for; only space and name are needed. @throws InvalidInput when a text is too long or the name empty */
public record NewBoard(String spaceKey, String name, String purpose, BoardKind kind, String question, long closingAt) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_PURPOSE = 400;

    public NewBoard {
        name = TextRules.line("name", name, LONGEST_NAME);
        purpose = TextRules.optionalLine("purpose", purpose, LONGEST_PURPOSE);
        question = TextRules.optionalLine("question", question, LONGEST_PURPOSE);
        checkClosing(kind, question, closingAt);
    }

    public static NewBoard open(String spaceKey, String name, String purpose) {
        return new NewBoard(spaceKey, name, purpose, BoardKind.OPEN, "", 0);
    }

    NewBoard in(String space) {
        return new NewBoard(space, name, purpose, kind, question, closingAt);
    }

    static void checkClosing(BoardKind kind, String question, long closingAt) {
        boolean asks = !question.isEmpty() || closingAt != 0;
        if (asks && kind != BoardKind.CHALLENGE) {
            throw new InvalidInput("board.question", "Only a challenge has a question and a closing time.");
        }
        if (closingAt < 0) {
            throw new InvalidInput("board.closing", "The closing time must be after 1970.");
        }
    }
}
