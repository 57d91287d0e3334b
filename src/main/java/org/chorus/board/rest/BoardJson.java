package org.chorus.board.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.board.Board;
import org.chorus.board.BoardView;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/**
 * A board on the wire.
 *
 * @param closingAt null for never
 * @param open      false once a challenge has closed
 */
public record BoardJson(int id, String spaceKey, String name, String purpose, String kind, String question, Instant closingAt,
        boolean open, List<PersonJson> hosts, Instant createdAt, boolean deleted, Mine mine) {

    /** What the viewer may do here. */
    public record Mine(boolean mayContribute, boolean mayCurate) {
    }

    static BoardJson of(BoardView view, PeopleJson people) {
        Board board = view.board();
        return new BoardJson(board.id(), board.spaceKey(), board.name(), board.purpose(), board.kind().wire(), board.question(),
                board.closingAt() == 0 ? null : Instant.ofEpochMilli(board.closingAt()), view.open(),
                view.hosts().stream().map(people::of).toList(), Instant.ofEpochMilli(board.createdAt()), board.isDeleted(),
                new Mine(view.mayContribute(), view.mayCurate()));
    }
}
