package org.chorus.idea.ao;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.idea.Author;
import org.chorus.idea.IdeaBatches.Entry;
import org.chorus.idea.IdeaBatches.Stored;
import org.chorus.idea.IdeaFilter;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaView;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoIdeaBatchesTest {

    private static final Entry BIKES = new Entry("Bikes", "Many", "", "p0001 p0002", "SPARK", 1_000_000L);

    private final AWorld world;
    private final AoIdeaBatches batches;
    private final int board;

    public AoIdeaBatchesTest(String name, Supplier<AWorld> making) {
        world = making.get();
        batches = world.batches;
        board = ABoard.in("OPS").hostedBy("bob").id(world);
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
    public void addedIdeasAreAsIfPostedWhenTheyWereCreated() {
        List<Integer> ids = batches.add(board, List.of(BIKES, new Entry("Trains", "", key("ann"), "", "IN_USE", 2_000_000L)));

        IdeaView bikes = world.ideaService.view(as("eve"), ids.get(0));
        assertEquals("Bikes", bikes.title());
        assertEquals(new Author.Written("p0001 p0002"), bikes.author());
        assertEquals(1_000_000L, bikes.createdAt());
        assertEquals(IdeaState.IN_USE, world.ideaService.view(as("eve"), ids.get(1)).state());
        assertEquals(List.of(ids.get(1), ids.get(0)), listed(IdeaFilter.by(IdeaSort.HOT)));
        assertEquals(List.of(ids.get(0)), listed(IdeaFilter.by(IdeaSort.WAITING)));
        assertEquals(List.of(ids.get(0)), listed(IdeaFilter.by(IdeaSort.NEW).saying("man bik")));
        assertEquals(1, world.versionService.of(as("eve"), ids.get(0)).size());
        assertEquals(List.of(), world.events);
    }

    @Test
    public void changedIdeasKeepTheirHistory() {
        int id = batches.add(board, List.of(BIKES)).get(0);
        world.clock.forward(Duration.ofDays(1));

        batches.change(Map.of(id, new Entry("Bicycles", "Many", key("ann"), "", "TRIAL", 3_000_000L)), key("bob"));

        IdeaView changed = world.ideaService.view(as("eve"), id);
        assertEquals("Bicycles", changed.title());
        assertEquals(2, changed.version());
        assertEquals(3_000_000L, changed.createdAt());
        assertEquals(world.clock.millis(), changed.editedAt());
        assertEquals(IdeaState.TRIAL, world.decisionService.steps(as("eve"), id).get(0).to());
        assertEquals(List.of(id), listed(IdeaFilter.by(IdeaSort.NEW).saying("bicycles")));
        assertEquals(List.of(), listed(IdeaFilter.by(IdeaSort.NEW).saying("bikes")));
        assertEquals(List.of(), listed(IdeaFilter.by(IdeaSort.WAITING)));
    }

    @Test
    public void aNewStateAloneMakesNoVersion() {
        int id = batches.add(board, List.of(BIKES)).get(0);

        batches.change(Map.of(id, new Entry("Bikes", "Many", "", "p0001", "TRIAL", 1_000_000L)), key("bob"));

        assertEquals(1, world.ideaService.view(as("eve"), id).version());
    }

    @Test
    public void requiredIdeasAreExactlyTheOnesGiven() {
        List<Integer> ids = batches.add(board, List.of(BIKES, BIKES, BIKES));
        int a = ids.get(0);
        int b = ids.get(1);
        int c = ids.get(2);
        batches.require(Map.of(a, List.of(b, c), b, List.of(c)));
        batches.require(Map.of(a, List.of(b, c), b, List.of(c)));

        batches.require(Map.of(a, List.of(c)));

        Map<Integer, Stored> stored = batches.byIds(ids);
        assertEquals(List.of(c), stored.get(a).required());
        assertEquals(List.of(c), stored.get(b).required());
        assertEquals(List.of(), stored.get(c).required());
    }

    @Test
    public void whatIsStoredComesBackInStretches() {
        int posted = world.ideaService.post(as("ann"), board, new NewIdea("Posted", "Text", List.of("Health", "Travel"), 0, "")).id();
        List<Integer> ids = batches.add(board, List.of(BIKES, BIKES));
        world.endorsementService.endorse(as("bob"), posted);
        world.ideaService.delete(as("bob"), ids.get(1));

        List<Stored> first = batches.onBoard(board, 0, 1);

        assertEquals(List.of(new Stored(posted, board, new Entry("Posted", "Text", key("ann"), "", "SPARK", world.clock.millis()),
                List.of("Health", "Travel"), 1, List.of(), false)), first);
        assertEquals(List.of(ids.get(0)), batches.onBoard(board, posted, 10).stream().map(Stored::id).toList());
        assertTrue(batches.byIds(List.of(ids.get(1), 999_999)).get(ids.get(1)).deleted());
    }

    @Test
    public void aHundredCostAsManyStatementsAsOne() {
        assertEquals(statements(1), statements(100));
    }

    private int statements(int ideas) {
        List<Entry> entries = IntStream.range(0, ideas).mapToObj(i -> BIKES).toList();
        return world.database.statements().during(() -> {
            List<Integer> ids = batches.add(board, entries);
            Map<Integer, Entry> changes = ids.stream().collect(Collectors.toMap(id -> id,
                    id -> new Entry("Trains", "", "", "", "TRIAL", 5L)));
            batches.change(changes, key("bob"));
            batches.require(Map.of(ids.get(0), List.of(ids.get(ids.size() - 1))));
            batches.onBoard(board, 0, 100);
        }).size();
    }

    private List<Integer> listed(IdeaFilter filter) {
        return world.ideaLists.on(as("eve"), board, filter, PageRequest.first()).items().stream().map(IdeaView::id).toList();
    }
}
