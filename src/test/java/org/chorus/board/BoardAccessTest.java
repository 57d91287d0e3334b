package org.chorus.board;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.SpacesMade;
import org.chorus.host.Spaces;
import org.junit.After;
import org.junit.Test;

public final class BoardAccessTest {

    private final AWorld world = AWorld.onH2();
    private final int board = ABoard.in("OPS").hostedBy("ann").id(world);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aNewSpaceOfTheSameKeyDoesNotInheritTheBoardsOfTheOld() {
        Spaces made = madeAfterTheBoard(Duration.ofDays(1));
        BoardAccess access = new BoardAccess(world.boards, made, world.rights, world.site);
        BoardService service = new BoardService(world.boards, access, world.rights, made, world.people, world.transactions,
                world.publisher, world.clock);

        assertThrows(Missing.class, () -> access.read(as("ann"), board));
        assertThrows(Missing.class, () -> access.curateDeleted(as("admin"), board));
        assertEquals(Set.of(), access.readable(as("ann"), List.of(board)).keySet());
        assertEquals(List.of(), service.in(as("ann"), "OPS"));
        assertEquals(List.of(), service.all(as("ann")));
    }

    @Test
    public void aBoardMadeAtOnceOnANodeWhoseClockIsBehindIsThere() {
        BoardAccess access = new BoardAccess(world.boards, madeAfterTheBoard(Duration.ofMinutes(1)), world.rights, world.site);

        assertEquals(board, access.read(as("ann"), board).board().id());
    }

    @Test
    public void aReadOnlySiteDoesNotTellOfDeletedBoards() {
        world.boardService.delete(as("ann"), board);
        world.site.setReadOnly(true);

        assertThrows(Missing.class, () -> world.boardService.restore(as("eve"), board));
        assertThrows(Forbidden.class, () -> world.boardService.restore(as("ann"), board));
    }

    private Spaces madeAfterTheBoard(Duration later) {
        long createdAt = world.boards.byId(board).orElseThrow().createdAt() + later.toMillis();
        return new SpacesMade(createdAt);
    }
}
