package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.junit.After;
import org.junit.Test;

/** How often one click asks the database. */
public class StatementsTest {

    private final AWorld world = AWorld.onH2();
    private final int board = ABoard.in("OPS").id(world);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void theBoardPageCostsAtMostEightHoweverManyIdeasThereAre() {
        add(10);
        List<String> few = boardPage();
        add(9_990);

        List<String> many = boardPage();

        assertTrue(many.size() + "\n" + String.join("\n", many), many.size() <= 8);
        assertEquals(few.size(), many.size());
    }

    @Test
    public void searchFiltersAndLaterPagesCostNoMore() {
        add(50);
        int plain = boardPage().size();

        assertTrue(list(IdeaFilter.by(IdeaSort.ENDORSED).saying("idea number 4").about("Travel")) <= plain + 1);
        assertTrue(list(IdeaFilter.by(IdeaSort.WAITING).onlyMine()) <= plain);
    }

    @Test
    public void oneIdeaMyIdeasAndLookAlikesCostAFewToo() {
        add(50);
        int id = world.ideaService.post(as("ann"), board, new NewIdea("Bikes", "", List.of("Travel"), 0, "")).id();

        assertAtMost(8, () -> world.ideaService.view(as("ann"), id));
        assertAtMost(8, () -> world.myIdeas.of(as("ann"), PageRequest.first(), PageRequest.first()));
        assertAtMost(6, () -> world.ideaLists.similar(as("ann"), board, "idea number 12"));
    }

    private List<String> boardPage() {
        return world.database.statements().during(() -> {
            world.boardService.view(as("ann"), board);
            assertTrue(world.ideaLists.on(as("ann"), board, IdeaFilter.by(IdeaSort.HOT), PageRequest.first()).items().size() >= 10);
        });
    }

    private int list(IdeaFilter filter) {
        return world.database.statements().during(() -> world.ideaLists.on(as("ann"), board, filter, PageRequest.first())).size();
    }

    private void assertAtMost(int most, Runnable click) {
        List<String> sent = world.database.statements().during(click);
        assertTrue(sent.size() + "\n" + String.join("\n", sent), sent.size() <= most);
    }

    private void add(int ideas) {
        List<IdeaBatches.Entry> entries = new ArrayList<>();
        IntStream.range(0, ideas).forEach(i -> entries.add(new IdeaBatches.Entry("Idea number " + i, "", AWorld.key("ann"), "", "SPARK",
                world.clock.millis() - i * 1000L)));
        for (int from = 0; from < ideas; from += 500) {
            world.batches.add(board, entries.subList(from, Math.min(from + 500, ideas)));
        }
    }
}
