package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chorus.common.InvalidInput;
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
public class MyIdeasTest {

    private static final PageRequest ALL = new PageRequest("", 100);

    private final AWorld world;
    private final int board;

    public MyIdeasTest(String name, Supplier<AWorld> making) {
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
    public void mineIsWhatIWroteAndWhatISupportWhereIMayStillLook() {
        int hr = ABoard.in("HR").id(world);
        int open = AnIdea.on(board).by("ann").id(world);
        int closed = AnIdea.on(hr).by("ann").id(world);
        int others = AnIdea.on(board).by("bob").id(world);
        world.endorsementService.endorse(as("ann"), others);
        assertEquals(List.of(closed, open), ids(mine("ann").posted()));

        world.rights.none(key("ann"), "HR");

        assertEquals(List.of(open), ids(mine("ann").posted()));
        assertEquals(List.of(others), ids(mine("ann").supported()));
        assertEquals(List.of(), world.myIdeas.of(Viewer.ANONYMOUS, ALL, ALL).posted().items());
    }

    @Test
    public void whatMayNoLongerBeSeenTakesNoPlaceFromWhatMay() {
        int open = AnIdea.on(board).by("ann").minutesAgo(500).id(world);
        int others = AnIdea.on(board).by("bob").minutesAgo(500).id(world);
        world.endorsementService.endorse(as("ann"), others);
        int hr = ABoard.in("HR").id(world);
        for (int i = 0; i < 3; i++) {
            AnIdea.on(hr).by("ann").minutesAgo(i).id(world);
            world.endorsementService.endorse(as("ann"), AnIdea.on(hr).by("bob").id(world));
        }
        world.rights.none(key("ann"), "HR");

        MyIdeas.Both first = world.myIdeas.of(as("ann"), new PageRequest("", 1), new PageRequest("", 1));

        assertEquals(List.of(open), ids(first.posted()));
        assertEquals(List.of(others), ids(first.supported()));
        assertEquals("", first.posted().next() + first.supported().next());
    }

    @Test
    public void pagesNeitherRepeatNorLoseAnything() {
        List<Integer> written = new ArrayList<>();
        List<Integer> supported = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(0, AnIdea.on(board).by("ann").minutesAgo(60 - i / 2).id(world));
            supported.add(0, AnIdea.on(board).by("bob").minutesAgo(i).id(world));
            world.endorsementService.endorse(as("ann"), supported.get(0));
        }

        assertEquals(written, paged(after -> world.myIdeas.of(as("ann"), after, ALL).posted()));
        assertEquals(supported, paged(after -> world.myIdeas.of(as("ann"), ALL, after).supported()));
    }

    @Test
    public void theCursorOfOneListIsRefusedByTheOther() {
        AnIdea.on(board).by("ann").id(world);
        AnIdea.on(board).by("ann").id(world);
        PageRequest wrong = new PageRequest(world.myIdeas.of(as("ann"), new PageRequest("", 1), ALL).posted().next(), 1);

        assertThrows(InvalidInput.class, () -> world.myIdeas.of(as("ann"), ALL, wrong));
        assertThrows(InvalidInput.class, () -> world.myIdeas.of(as("ann"), new PageRequest("7", 1), ALL));
    }

    private MyIdeas.Both mine(String name) {
        return world.myIdeas.of(as(name), ALL, ALL);
    }

    private static List<Integer> paged(Function<PageRequest, Page<IdeaView>> list) {
        List<Integer> all = new ArrayList<>();
        String after = "";
        do {
            Page<IdeaView> page = list.apply(new PageRequest(after, 2));
            all.addAll(ids(page));
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }

    private static List<Integer> ids(Page<IdeaView> page) {
        return page.items().stream().map(IdeaView::id).toList();
    }
}
