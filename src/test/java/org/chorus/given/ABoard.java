package org.chorus.given;

import org.chorus.board.Board;
import org.chorus.board.BoardKind;
import org.chorus.board.NewBoard;

/** A board as a test wants it: `ABoard.in("OPS").hostedBy("bob").put(world)`. */
public final class ABoard {

    private final String space;
    private BoardKind kind = BoardKind.OPEN;
    private String name = "Ideas";
    private String host = "cho";
    private long closingAt;

    private ABoard(String space) {
        this.space = space;
    }

    public static ABoard in(String space) {
        return new ABoard(space);
    }

    public ABoard named(String someName) {
        name = someName;
        return this;
    }

    public ABoard hostedBy(String username) {
        host = username;
        return this;
    }

    public ABoard forSuggestions() {
        kind = BoardKind.SUGGESTION_BOX;
        return this;
    }

    public ABoard closingAt(long time) {
        kind = BoardKind.CHALLENGE;
        closingAt = time;
        return this;
    }

    /** The board, stored without asking anybody's permission. */
    public Board put(AWorld world) {
        return world.boards.add(new NewBoard(space, name, "", kind, "", closingAt), AWorld.key(host), world.clock.millis());
    }

    public int id(AWorld world) {
        return put(world).id();
    }
}
