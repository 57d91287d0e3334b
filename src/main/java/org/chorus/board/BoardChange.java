package org.chorus.board;

import java.util.Objects;
import java.util.Set;
import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;

/**
 * What a board's settings shall be.
 *
 * @param hosts user keys, at most 20; empty only where the last host is gone and nobody is named yet
 * @throws InvalidInput when a text is too long, the name empty, or a host is nobody
 */
public record BoardChange(String name, String purpose, BoardKind kind, String question, long closingAt, Set<String> hosts) {

    private static final int MOST_HOSTS = 20;

    public BoardChange {
        name = TextRules.line("name", name, NewBoard.LONGEST_NAME);
        purpose = TextRules.optionalLine("purpose", purpose, NewBoard.LONGEST_PURPOSE);
        question = TextRules.optionalLine("question", question, NewBoard.LONGEST_PURPOSE);
        NewBoard.checkClosing(kind, question, closingAt);
        if (hosts.size() > MOST_HOSTS || hosts.stream().anyMatch(Objects::isNull)) {
            throw wrongHosts();
        }
        hosts = Set.copyOf(hosts);
    }

    static InvalidInput wrongHosts() {
        return new InvalidInput("board.hosts", "A board has from 1 to " + MOST_HOSTS + " hosts.", MOST_HOSTS);
    }

    /** What the board is now: a start for changing some of it. */
    static BoardChange of(Board board) {
        return new BoardChange(board.name(), board.purpose(), board.kind(), board.question(), board.closingAt(), board.hosts());
    }
}
