package org.chorus.transfer;

import org.chorus.board.Board;

/**
 * What to take, and where.
 *
 * @param by user key of whoever imports
 */
record Job(int runId, Board board, String by, SourceFile file) {

    int boardId() {
        return board.id();
    }
}
