package org.chorus.transfer.rest;

import org.chorus.board.Board;

/** Which board an export is of. */
record BoardJson(int id, String spaceKey, String name, String purpose, String kind) {

    static BoardJson of(Board board) {
        return new BoardJson(board.id(), board.spaceKey(), board.name(), board.purpose(), board.kind().wire());
    }
}
