package org.chorus.board;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chorus.board.ao.BoardsOfPeople;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.host.Person;
import org.chorus.host.PersonRemoved;
import org.chorus.host.Viewer;
import org.chorus.host.ao.PersonalRows;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class BoardServiceTest {

    private final AWorld world;
    private final BoardService service;

    public BoardServiceTest(String name, Supplier<AWorld> making) {
        world = making.get();
        service = world.boardService;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return AWorld.onBoth();
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void boardsAreFoundHoweverManySpacesThereAre() {
        int first = ABoard.in("OPS").id(world);
        int second = ABoard.in("PUB").id(world);
        List<String> spaces = new ArrayList<>(List.of("OPS"));
        IntStream.range(0, 70_000).forEach(i -> spaces.add("NO" + i));
        spaces.add("PUB");

        assertEquals(List.of(first, second), world.boards.inSpaces(spaces).stream().map(Board::id).sorted().toList());
    }

    @Test
    public void whoeverMayCommentMakesABoardAndHostsIt() {
        BoardView made = service.create(as("eve"), NewBoard.open("OPS", " Better  days ", "What would help?"));

        assertEquals("Better days", made.board().name());
        assertEquals(List.of("Eve"), made.hosts().stream().map(Person::name).toList());
        assertTrue(made.mayContribute() && made.mayCurate());
        assertEquals(made, service.view(as("eve"), made.board().id()));
        assertEquals(List.of(new BoardCreated(made.board().id(), key("eve"))), world.events);
    }

    @Test
    public void whoMayOnlyReadMakesNoneAndWhoMayNotReadLearnsNothing() {
        assertThrows(Forbidden.class, () -> service.create(as("gil"), NewBoard.open("OPS", "B", "")));
        assertThrows(Forbidden.class, () -> service.create(Viewer.ANONYMOUS, NewBoard.open("PUB", "B", "")));
        assertThrows(Missing.class, () -> service.create(as("bob"), NewBoard.open("HR", "B", "")));
        assertThrows(Missing.class, () -> service.create(as("bob"), NewBoard.open("NONE", "B", "")));
        assertThrows(Missing.class, () -> service.in(as("bob"), "HR"));
        assertThrows(Missing.class, () -> service.view(as("bob"), ABoard.in("HR").id(world)));
    }

    @Test
    public void boardsAreListedByNameFromTheSpacesOneMayView() {
        ABoard.in("OPS").named("beta").id(world);
        ABoard.in("OPS").named("Alpha").id(world);
        ABoard.in("HR").named("Aardvark").id(world);
        ABoard.in("PUB").named("Public").id(world);

        assertEquals(List.of("Alpha", "beta"), names(service.in(as("bob"), "OPS")));
        assertEquals(List.of("Alpha", "beta", "Public"), names(service.all(as("bob"))));
        assertEquals(List.of("Aardvark", "Alpha", "beta", "Public"), names(service.all(as("ann"))));
        assertEquals(List.of("Public"), names(service.all(Viewer.ANONYMOUS)));
    }

    @Test
    public void hostsSpaceAdminsAndSystemAdminsCurate() {
        int id = ABoard.in("OPS").hostedBy("bob").id(world);

        for (String curator : List.of("bob", "cho", "admin")) {
            assertEquals(curator, service.change(as(curator), id, named(curator)).board().name());
        }
        for (String other : List.of("ann", "eve", "gil")) {
            assertThrows(other, Forbidden.class, () -> service.change(as(other), id, named(other)));
            assertThrows(other, Forbidden.class, () -> service.delete(as(other), id));
        }
    }

    @Test
    public void aSystemAdminWhoMayNotViewTheSpaceLearnsNothing() {
        int id = ABoard.in("HR").hostedBy("ann").id(world);

        assertThrows(Missing.class, () -> service.change(as("admin"), id, named("x")));
    }

    @Test
    public void hostsAreReplacedAndOneIsAlwaysLeft() {
        int id = ABoard.in("OPS").hostedBy("bob").id(world);

        BoardView changed = service.change(as("bob"), id, hostedBy(key("ann"), key("eve")));

        assertEquals(List.of("Ann", "Eve"), changed.hosts().stream().map(Person::name).toList());
        assertEquals(changed.hosts(), service.view(as("ann"), id).hosts());
        assertThrows(Forbidden.class, () -> service.change(as("bob"), id, named("x")));
        assertThrows(InvalidInput.class, () -> service.change(as("ann"), id, hostedBy()));
        assertThrows(InvalidInput.class, () -> service.change(as("ann"), id, hostedBy("nobody")));
    }

    @Test
    public void aHostWhoMayNoLongerCommentHostsNoMore() {
        int id = ABoard.in("OPS").hostedBy("bob").id(world);

        world.rights.none(key("bob"), "OPS").view(key("bob"), "OPS");

        assertFalse(service.view(as("bob"), id).mayCurate());
    }

    @Test
    public void whatAuthorsWerePromisedIsKept() {
        int box = ABoard.in("OPS").hostedBy("bob").forSuggestions().id(world);
        int open = ABoard.in("OPS").hostedBy("bob").id(world);

        assertThrows(Conflict.class, () -> service.change(as("bob"), box, ofKind(BoardKind.OPEN)));
        assertThrows(Conflict.class, () -> service.change(as("bob"), open, ofKind(BoardKind.SUGGESTION_BOX)));
        assertEquals(BoardKind.CHALLENGE, service.change(as("bob"), open, ofKind(BoardKind.CHALLENGE)).board().kind());
    }

    @Test
    public void aDeletedBoardIsMissingUntilAHostBringsItBack() {
        int id = ABoard.in("OPS").hostedBy("bob").id(world);
        service.delete(as("bob"), id);
        service.delete(as("cho"), id);

        assertThrows(Missing.class, () -> service.view(as("bob"), id));
        assertEquals(List.of(), service.in(as("bob"), "OPS"));
        assertThrows(Missing.class, () -> service.restore(as("eve"), id));
        assertThrows(Missing.class, () -> world.ideaLists.similar(as("bob"), id, "bikes"));

        assertFalse(service.restore(as("bob"), id).board().isDeleted());
        assertEquals(id, service.view(as("eve"), id).board().id());
    }

    @Test
    public void aChallengeClosesAtItsTime() {
        int id = ABoard.in("OPS").closingAt(world.clock.millis() + 1000).id(world);
        assertTrue(service.view(as("ann"), id).open());

        world.clock.forward(Duration.ofSeconds(1));

        assertFalse(service.view(as("ann"), id).open());
    }

    @Test
    public void readOnlyShowsNothingAndRefusesEverything() {
        int id = ABoard.in("OPS").hostedBy("bob").id(world);
        world.site.setReadOnly(true);

        BoardView shown = service.view(as("bob"), id);

        assertFalse(shown.mayContribute() || shown.mayCurate());
        List<Runnable> writes = List.of(() -> service.create(as("bob"), NewBoard.open("OPS", "B", "")), () -> service.delete(as("bob"), id),
                () -> service.change(as("bob"), id, named("x")), () -> service.restore(as("bob"), id));
        writes.forEach(write -> assertEquals("site.read-only", assertThrows(Forbidden.class, write::run).code()));
    }

    @Test
    public void whoIsRemovedHostsNoBoardAndWhatHasNoHostIsTheAdmins() {
        int shared = ABoard.in("OPS").hostedBy("bob").id(world);
        int alone = ABoard.in("OPS").hostedBy("bob").id(world);
        service.change(as("bob"), shared, hostedBy(key("bob"), key("eve")));

        world.transactions.required(() -> new BoardsOfPeople(new PersonalRows(world.sql)).on(new PersonRemoved(key("bob"))));

        assertEquals(List.of("Eve"), service.view(as("ann"), shared).hosts().stream().map(Person::name).toList());
        assertEquals("board.hosts", assertThrows(InvalidInput.class, () -> service.change(as("eve"), shared, hostedBy())).code());
        assertEquals(List.of(), service.change(as("cho"), alone, named("Still there")).hosts());
        assertEquals(Set.of(key("ann")), service.change(as("cho"), alone, hostedBy(key("ann"))).board().hosts());
    }

    @Test
    public void kindsAreUnderstoodAsPeopleWriteThem() {
        for (String word : List.of("suggestion box", "SUGGESTION_BOX", "suggestion-box")) {
            assertEquals(BoardKind.SUGGESTION_BOX, BoardKind.of(word));
        }
        assertThrows(InvalidInput.class, () -> BoardKind.of("secret"));
        assertThrows(InvalidInput.class, () -> new NewBoard("OPS", "B", "", BoardKind.OPEN, "Why?", 0));
        assertThrows(InvalidInput.class, () -> NewBoard.open("OPS", "x".repeat(101), ""));
    }

    private static UnaryOperator<BoardChange> named(String name) {
        return now -> new BoardChange(name, now.purpose(), now.kind(), now.question(), now.closingAt(), now.hosts());
    }

    private static UnaryOperator<BoardChange> hostedBy(String... keys) {
        return now -> new BoardChange(now.name(), now.purpose(), now.kind(), now.question(), now.closingAt(), Set.of(keys));
    }

    private static UnaryOperator<BoardChange> ofKind(BoardKind kind) {
        return now -> new BoardChange(now.name(), now.purpose(), kind, now.question(), now.closingAt(), now.hosts());
    }

    private static List<String> names(List<BoardView> boards) {
        return boards.stream().map(view -> view.board().name()).toList();
    }
}
