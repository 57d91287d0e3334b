package org.chorus.endorsement;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.endorsement.Given.Side;
import org.chorus.given.AThanks;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class EndorsementListsTest {

    private final AThanks thanks;

    public EndorsementListsTest(String name, Supplier<AThanks> making) {
        thanks = making.get();
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return AThanks.onBoth();
    }

    @After
    public void close() {
        thanks.close();
    }

    @Test
    public void pagesAreFullAndOfWhatTheViewerMayOpenOnly() {
        Ref open = thanks.idea("ann", "OPS");
        Ref closed = thanks.idea("ann", "HR");
        for (int i = 0; i < 7; i++) {
            thanks.endorse("bob", "ann", "Open " + i, open);
            thanks.endorse("joe", "ann", "Closed " + i, closed);
        }

        assertEquals(7, all("eve", 3).size());
        assertEquals(7, new HashSet<>(all("eve", 3)).size());
        assertEquals(14, all("joe", 3).size());
        Page<EndorsementView> first = thanks.lists.of(as("eve"), key("ann"), Side.RECEIVED, new PageRequest("", 7));
        assertTrue(first.next().isEmpty());
    }

    @Test
    public void aDeletedIdeaLeavesItsThanksToTheTwoAlone() {
        Ref idea = thanks.idea("ann", "OPS");
        thanks.endorse("bob", "ann", idea);

        thanks.world.ideaService.delete(as("ann"), Integer.parseInt(idea.id()));

        assertEquals(0, all("eve", 5).size());
        EndorsementView own = thanks.lists.of(as("ann"), key("ann"), Side.RECEIVED, PageRequest.first()).items().get(0);
        assertEquals(EndorsementView.Opening.Gone.class, own.opens().getClass());
        assertFalse(thanks.lists.of(as("bob"), key("bob"), Side.GIVEN, PageRequest.first()).items().isEmpty());
    }

    @Test
    public void bandsComeWithTheTopicsTheViewerMayKnow() {
        thanks.endorse("bob", "ann", "Kafka", thanks.idea("ann", "OPS"));
        thanks.endorse("joe", "ann", "Payroll", thanks.idea("ann", "HR"));

        assertEquals(List.of("Kafka"), names("eve"));
        assertEquals(List.of("Kafka", "Payroll"), names("ann").stream().sorted().toList());
        assertThrows(Missing.class, () -> thanks.lists.topicsOf(as("ann"), key("nobody")));
    }

    @Test
    public void topicsThatRankAlikeStandByNameWhicheverCameUpFirst() {
        thanks.endorse("bob", "ann", "Zoology", thanks.idea("ann", "OPS"));
        thanks.endorse("eve", "ann", "Archery", thanks.idea("ann", "OPS"));

        assertEquals(List.of("Archery", "Zoology"), names("cho"));
    }

    private List<String> names(String viewer) {
        return thanks.lists.topicsOf(as(viewer), key("ann")).stream().map(praised -> praised.subject().name()).toList();
    }

    private List<Integer> all(String viewer, int limit) {
        List<Integer> seen = new ArrayList<>();
        String after = "";
        do {
            Page<EndorsementView> page = thanks.lists.of(as(viewer), key("ann"), Side.RECEIVED, new PageRequest(after, limit));
            assertTrue(page.next().isEmpty() || page.items().size() == limit);
            page.items().forEach(one -> seen.add(one.endorsement().id()));
            after = page.next();
        } while (!after.isEmpty());
        return seen;
    }
}
