package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.Vectors;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whatever somebody types is stored and found, or refused with a sentence: never a failure of the database. */
@RunWith(Parameterized.class)
public class AnyTextTest {

    private final AWorld world;
    private final int board;

    public AnyTextTest(String name, Supplier<AWorld> making) {
        world = making.get();
        board = ABoard.in("OPS").id(world);
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
    public void stringsThatBrokeOthersAreStoredAndFoundAgain() {
        int stored = 0;
        for (String vector : someVectors()) {
            stored += post(vector, vector) ? 1 : 0;
        }

        assertTrue("only " + stored, stored > 100);
    }

    @Test
    public void charactersThatDatabasesRefuseAreTakenOut() {
        IdeaView posted = world.ideaService.post(as("ann"), board,
                new NewIdea("Nul\u0000l \ud800 half \u202egnp", "a\u0000b \udfff", List.of("to\u0000pic"), 0, "\u0000"));

        assertFalse(posted.title(), posted.title().contains("\u0000") || posted.title().contains("\ud800")
                || posted.title().contains("\u202e"));
        assertEquals(posted.title(), world.ideaService.view(as("bob"), posted.id()).title());
    }

    @Test
    public void wordsOfAnyLengthAndScriptAreFound() {
        for (String word : List.of("x".repeat(200), "\ud835\udd38".repeat(100), "\u6771\u4eac\u90fd".repeat(60), "x" + "\ud800\udf30".repeat(99),
                "\ud83d\udeb2 bike")) {
            IdeaView posted = world.ideaService.post(as("ann"), board, NewIdea.titled(word));

            assertTrue(word, found(word).contains(posted.id()));
            assertTrue(word, world.ideaLists.similar(as("ann"), board, word).stream().anyMatch(idea -> idea.id() == posted.id()));
        }
    }

    @Test
    public void askingForAnythingIsAnsweredOrRefused() {
        List<String> unusual = List.of("\u0000", "a\u0000", "\ud800", "x\udfff", "\uffff");
        for (String vector : Stream.concat(unusual.stream(), someVectors().stream()).toList()) {
            refusedAtMost(() -> found(vector));
            refusedAtMost(() -> world.ideaLists.similar(as("ann"), board, vector));
            refusedAtMost(() -> world.ideaLists.on(as("ann"), board, IdeaFilter.by(IdeaSort.NEW).about(vector), PageRequest.first()));
            refusedAtMost(() -> world.ideaLists.on(as("ann"), board, IdeaFilter.by(IdeaSort.NEW).writtenBy(vector), PageRequest.first()));
            refusedAtMost(() -> world.ideaLists.on(as("ann"), board, IdeaFilter.by(IdeaSort.NEW), new PageRequest(vector, 20)));
        }
    }

    /** Every fifth: the browser tests take all of them. */
    private static List<String> someVectors() {
        List<String> all = Vectors.all();
        return IntStream.range(0, all.size()).filter(i -> i % 5 == 0).mapToObj(all::get).toList();
    }

    private boolean post(String title, String text) {
        return !refusedAtMost(() -> {
            String bounded = title.substring(0, Math.min(title.length(), 200));
            int id = world.ideaService.post(as("ann"), board, new NewIdea(bounded, text, List.of(), 0, "")).id();
            assertEquals(id, world.ideaService.view(as("bob"), id).id());
        });
    }

    private static boolean refusedAtMost(Runnable work) {
        try {
            work.run();
            return false;
        } catch (InvalidInput refused) {
            return true;
        }
    }

    private List<Integer> found(String words) {
        return world.ideaLists.on(as("ann"), board, IdeaFilter.by(IdeaSort.NEW).saying(words), PageRequest.first()).items().stream()
                .map(IdeaView::id).toList();
    }
}
