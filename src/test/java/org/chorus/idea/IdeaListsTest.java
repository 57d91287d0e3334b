package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class IdeaListsTest {

    private static final PageRequest ALL = new PageRequest("", 100);

    private final AWorld world;
    private final IdeaLists lists;
    private final int board;

    public IdeaListsTest(String name, Supplier<AWorld> making) {
        world = making.get();
        lists = world.ideaLists;
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
    public void eachOrderIsTheOneComputedByHand() {
        List<Idea> all = aMixture();

        assertEquals(ids(all, Comparator.comparingDouble(IdeaListsTest::redditHot).reversed()), listed(IdeaSort.HOT));
        assertEquals(ids(all, Comparator.comparingLong(Idea::createdAt).reversed()), listed(IdeaSort.NEW));
        assertEquals(ids(all, Comparator.comparingInt((Idea idea) -> idea.counts().endorsements()).reversed()), listed(IdeaSort.ENDORSED));
        List<Integer> waiting = all.stream().filter(idea -> idea.state() == IdeaState.SPARK)
                .sorted(Comparator.comparingLong(Idea::createdAt).thenComparingInt(Idea::id)).map(Idea::id).toList();
        assertEquals(waiting, listed(IdeaSort.WAITING));
    }

    @Test
    public void tenTimesTheEndorsementsWeighTwelveAndAHalfHours() {
        int old = AnIdea.on(board).minutesAgo(749).endorsedBy(10).id(world);
        int young = AnIdea.on(board).minutesAgo(0).endorsedBy(1).id(world);
        int older = AnIdea.on(board).minutesAgo(751).endorsedBy(10).id(world);

        assertEquals(List.of(old, young, older), listed(IdeaSort.HOT));
    }

    @Test
    public void pagesNeitherRepeatNorLoseAnythingAmongEquals() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            all.add(AnIdea.on(board).minutesAgo(i % 3).endorsedBy(i % 2).id(world));
        }
        for (IdeaSort sort : IdeaSort.values()) {
            List<Integer> paged = inPages(sort, 4);

            assertEquals(sort.name(), listed(sort), paged);
            assertEquals(sort.name(), Set.copyOf(all), Set.copyOf(paged));
        }
    }

    @Test
    public void aCursorOfAnotherOrderIsRefused() {
        AnIdea.on(board).id(world);
        AnIdea.on(board).id(world);
        String next = lists.on(as("ann"), board, IdeaFilter.by(IdeaSort.NEW), new PageRequest("", 1)).next();

        for (String cursor : List.of(next, "hot.1", "hot.x.1", "1", "hot.99999999999999999999.1")) {
            assertThrows(cursor, InvalidInput.class,
                    () -> lists.on(as("ann"), board, IdeaFilter.by(IdeaSort.HOT), new PageRequest(cursor, 1)));
        }
    }

    @Test
    public void filtersNarrowTogether() {
        int wanted = world.ideaService.post(as("ann"), board, new NewIdea("Bike racks", "", List.of("Travel"), 0, "")).id();
        world.ideaService.post(as("bob"), board, new NewIdea("Bike shed", "", List.of("Travel"), 0, ""));
        world.ideaService.post(as("ann"), board, new NewIdea("Car park", "", List.of("Travel"), 0, ""));
        int declined = world.ideaService.post(as("ann"), board, new NewIdea("Bike lift", "", List.of("travel"), 0, "")).id();
        world.decisionService.decide(as("cho"), declined, IdeaState.DECLINED, "Too dear");
        IdeaFilter filter = IdeaFilter.by(IdeaSort.NEW).saying("bike").about("travel").writtenBy(key("ann")).in(Set.of(IdeaState.SPARK));

        assertEquals(List.of(wanted), listed(as("eve"), filter));
        assertEquals(List.of(declined, wanted), listed(as("ann"), IdeaFilter.by(IdeaSort.NEW).onlyMine().saying("bike")));
        assertEquals(List.of(), listed(as("bob"), filter.onlyMine()));
    }

    @Test
    public void aSearchAsksForNoMoreThanTwentyWords() {
        String twenty = IntStream.rangeClosed(1, 20).mapToObj(i -> "w" + i + "x").collect(Collectors.joining(" "));
        int id = AnIdea.on(board).titled(twenty).id(world);

        assertEquals(List.of(id), listed(as("ann"), saying(twenty + " more")));
        assertEquals(List.of(), listed(as("ann"), saying("more " + twenty)));
    }

    @Test
    public void everyWordMustBeginAWordOfTitleOrText() {
        int id = AnIdea.on(board).titled("Größere Fahrradständer").saying("vor dem *Café* am Bahnhof 2026").id(world);
        AnIdea.on(board).titled("Something else").id(world);

        for (String found : List.of("GROSSERE", "fahrrad caf", "cafe bahnhof", "2026", "f", "fa", "am am", "Fahrradständer!")) {
            assertEquals(found, List.of(id), listed(as("ann"), saying(found)));
        }
        for (String lost : List.of("rad", "fahrrad garage", "ahnhof", "???", "else cafe")) {
            assertEquals(lost, List.of(), listed(as("ann"), saying(lost)));
        }
        assertEquals(2, listed(as("ann"), saying("  ")).size());
    }

    @Test
    public void searchFollowsEditsAndNeverFindsAPersonsKey() {
        int id = world.ideaService.post(as("ann"), board, new NewIdea("Bikes", "for @bob", List.of(), 0, "")).id();
        assertEquals(List.of(), listed(as("ann"), saying("key")));

        world.ideaService.edit(as("ann"), id, now -> new IdeaEdit("Trains", now.text(), List.of(), 0, ""));

        assertEquals(List.of(), listed(as("ann"), saying("bikes")));
        assertEquals(List.of(id), listed(as("ann"), saying("trains")));
    }

    @Test
    public void deletedIdeasAreInNoList() {
        int id = AnIdea.on(board).titled("Bike racks").by("ann").id(world);
        world.endorsementService.endorse(as("bob"), id);
        world.ideaService.delete(as("ann"), id);

        assertEquals(List.of(), listed(IdeaSort.NEW));
        assertEquals(List.of(), listed(as("ann"), saying("bike")));
        assertEquals(List.of(), lists.similar(as("ann"), board, "bike racks"));
        assertEquals(List.of(), world.myIdeas.of(as("ann"), ALL, ALL).posted().items());
        assertEquals(List.of(), world.myIdeas.of(as("bob"), ALL, ALL).supported().items());
    }

    @Test
    public void likelyDuplicatesAreOfferedWhileTyping() {
        int racks = AnIdea.on(board).titled("More bike racks").id(world);
        int shed = AnIdea.on(board).titled("A bigger bike shed for everybody").id(world);
        AnIdea.on(ABoard.in("OPS").id(world)).titled("More bike racks").id(world);

        assertEquals(List.of(racks), similar("bike racks please"));
        assertEquals(List.of(racks), similar("more bike ra"));
        assertEquals(List.of(shed), similar("Bigger bike shed"));
        assertEquals(List.of(), similar("Coffee for everybody"));
        assertEquals(List.of(), similar("  "));
    }

    @Test
    public void aBoardNobodyMaySeeListsNothingToOutsiders() {
        int hr = ABoard.in("HR").id(world);

        assertThrows(Missing.class, () -> lists.on(as("bob"), hr, IdeaFilter.by(IdeaSort.HOT), ALL));
        assertThrows(Missing.class, () -> lists.similar(as("bob"), hr, "bikes"));
    }

    private List<Idea> aMixture() {
        List<Idea> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(AnIdea.on(board).titled("Idea " + i).minutesAgo((i * 37L) % 101 * 20).endorsedBy((i * 7) % 13)
                    .in(i % 4 == 0 ? IdeaState.TRIAL : IdeaState.SPARK).put(world));
        }
        return all;
    }

    /** As published, in seconds; no idea of ours has a negative score. */
    private static double redditHot(Idea idea) {
        return Math.log10(Math.max(idea.counts().endorsements(), 1)) + (idea.createdAt() / 1000.0 - 1_134_028_003) / 45_000;
    }

    private static List<Integer> ids(List<Idea> ideas, Comparator<Idea> order) {
        return ideas.stream().sorted(order.thenComparing(Comparator.comparingInt(Idea::id).reversed())).map(Idea::id).toList();
    }

    private static List<Integer> ids(List<IdeaView> views) {
        return views.stream().map(IdeaView::id).toList();
    }

    private List<Integer> listed(IdeaSort sort) {
        return listed(as("ann"), IdeaFilter.by(sort));
    }

    private List<Integer> listed(Viewer viewer, IdeaFilter filter) {
        return ids(lists.on(viewer, board, filter, ALL).items());
    }

    private static IdeaFilter saying(String words) {
        return IdeaFilter.by(IdeaSort.NEW).saying(words);
    }

    private List<Integer> similar(String title) {
        return ids(lists.similar(as("ann"), board, title));
    }

    private List<Integer> inPages(IdeaSort sort, int size) {
        List<Integer> seen = new ArrayList<>();
        String after = "";
        do {
            Page<IdeaView> page = lists.on(as("ann"), board, IdeaFilter.by(sort), new PageRequest(after, size));
            seen.addAll(ids(page.items()));
            after = page.next();
        } while (!after.isEmpty());
        return seen;
    }
}
