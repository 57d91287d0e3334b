package org.chorus.board.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chorus.board.BoardKind;
import org.chorus.board.NewBoard;
import org.chorus.common.Forbidden;
import org.chorus.given.AWorld;
import org.chorus.given.PlainTexts;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.web.Visit;
import org.junit.After;
import org.junit.Test;

public class SettingsScreenTest {

    private static final long NEW_YEARS_EVE = Instant.parse("2026-12-31T23:59:59Z").toEpochMilli();

    private final AWorld world = AWorld.onH2();
    private final PlainTexts texts = new PlainTexts();
    private final SettingsScreen screen = new SettingsScreen(world.boardAccess, world.boardService, new Addresses(world.site),
            new ShownPeople(texts, world.site), texts);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aChallengeShowsItsQuestionAndItsLastDay() {
        Map<?, ?> board = (Map<?, ?>) shown("ann", made(BoardKind.CHALLENGE, "What first?", NEW_YEARS_EVE)).get("board");

        assertEquals(true, board.get("asks"));
        assertEquals("What first?", board.get("question"));
        assertEquals("2026-12-31", board.get("closingDay"));
        assertEquals("2026-12-31T23:59:59Z", board.get("closingAt"));
    }

    @Test
    public void otherBoardsAskNothing() {
        Map<?, ?> board = (Map<?, ?>) shown("ann", made(BoardKind.OPEN, "", 0)).get("board");

        assertEquals(false, board.get("asks"));
        assertEquals("", board.get("closingDay"));
    }

    @Test
    public void everyHostCanBeRemovedByName() {
        List<?> hosts = (List<?>) shown("ann", made(BoardKind.OPEN, "", 0)).get("hosts");

        assertEquals(1, hosts.size());
        assertEquals("key-ann", ((Map<?, ?>) hosts.get(0)).get("key"));
        assertEquals("chorus.board.hosts.remove[Ann]", ((Map<?, ?>) hosts.get(0)).get("removeText"));
    }

    @Test
    public void onlyAHostWhoWouldLoseTheBoardIsWarnedOfLeaving() {
        int board = made(BoardKind.OPEN, "", 0);

        assertEquals("key-ann", shown("ann", board).get("me"));
        assertEquals("", shown("admin", board).get("me"));
    }

    @Test
    public void othersAreNotShownTheSettings() {
        int board = made(BoardKind.OPEN, "", 0);

        assertThrows(Forbidden.class, () -> shown("bob", board));
    }

    private int made(BoardKind kind, String question, long closingAt) {
        return world.boardService.create(AWorld.as("ann"), new NewBoard("OPS", "Winter", "", kind, question, closingAt)).board().id();
    }

    private Map<String, Object> shown(String username, int board) {
        return screen.show(new Visit(AWorld.as(username), Map.of("id", Integer.toString(board)), Map.of())).values();
    }
}
