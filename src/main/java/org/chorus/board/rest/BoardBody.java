package org.chorus.board.rest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;
import org.chorus.board.BoardChange;
import org.chorus.board.BoardKind;
import org.chorus.board.NewBoard;
import org.chorus.common.InvalidInput;

/** What is sent to make or change a board; on a change, what is absent stays. */
record BoardBody(String spaceKey, String name, String purpose, String kind, String question, String closingAt, Set<String> hosts) {

    /** @throws InvalidInput when the space is missing or something does not fit */
    NewBoard asNew() {
        if (spaceKey == null || spaceKey.isBlank()) {
            throw new InvalidInput("board.space", "Say in which space: the field spaceKey is missing.");
        }
        refuse(hosts != null, "hosts");
        return new NewBoard(spaceKey, name, or(purpose, ""), kind == null ? BoardKind.OPEN : BoardKind.of(kind), or(question, ""),
                closingAt == null ? 0 : millis());
    }

    /** @throws InvalidInput when something does not fit */
    BoardChange over(BoardChange now) {
        refuse(spaceKey != null, "spaceKey");
        return new BoardChange(or(name, now.name()), or(purpose, now.purpose()), kind == null ? now.kind() : BoardKind.of(kind),
                or(question, now.question()), closingAt == null ? now.closingAt() : millis(), hosts == null ? now.hosts() : hosts);
    }

    private static void refuse(boolean present, String field) {
        if (present) {
            throw new InvalidInput("request.unknown-field", "There is no field \"" + field + "\" here.", field);
        }
    }

    private static String or(String sent, String otherwise) {
        return sent == null ? otherwise : sent;
    }

    /** Empty is never. */
    private long millis() {
        try {
            return closingAt.isEmpty() ? 0 : OffsetDateTime.parse(closingAt).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw new InvalidInput("board.closing-form", "The closing time must look like 2026-03-31T16:00:00Z.");
        }
    }
}
