package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.Viewer;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;

public class FinderServiceTest {

    private final AKnowledge all = AKnowledge.onH2();
    private final int board = ABoard.in("OPS").id(all.world);

    @After
    public void close() {
        all.close();
    }

    @Test
    public void aNameIsFoundFirstAndForgivesASlip() {
        all.world.people.add("kate", "Katharina Bauer");
        idea("ann", "The kate editor");

        assertEquals(List.of("kate", "ann"), all.found(as("bob"), "kate"));
        assertTrue(all.hits(as("bob"), "kate").get(0).named());
        assertEquals(Band.UNKNOWN, all.hits(as("bob"), "kate").get(0).band());
        assertEquals(List.of("kate"), all.found(as("bob"), "Katarina"));
    }

    @Test
    public void whoeverHasSaidNothingIsOpenToQuestions() {
        idea("ann", "A thing", "Kubernetes");

        assertTrue(all.hits(as("bob"), "kubernetes").get(0).open());
    }

    @Test
    public void aTopicIsFoundThoughMistyped() {
        idea("ann", "A thing", "Kubernetes");

        PeopleFound found = all.finder.people(as("bob"), new PeopleQuery("kubernets", 0, ""), PageRequest.first());

        assertEquals("Kubernetes", found.meant());
        assertEquals(List.of("ann"), found.people().items().stream().map(hit -> hit.person().username()).toList());
    }

    @Test
    public void aMistypedTopicOfAClosedSpaceIsNothing() {
        int closed = ABoard.in("HR").id(all.world);
        all.world.ideaService.post(as("ann"), closed, new NewIdea("A thing", "", List.of("Layoffs"), 0, ""));

        assertEquals("", all.finder.people(as("bob"), new PeopleQuery("layofs", 0, ""), PageRequest.first()).meant());
        assertEquals("Layoffs", all.finder.people(as("joe"), new PeopleQuery("layofs", 0, ""), PageRequest.first()).meant());
    }

    @Test
    public void eachHitSaysWhy() {
        idea("ann", "Rotate the backups");

        EvidenceView why = all.hits(as("bob"), "who rotates our backups").get(0).why().get(0);

        assertEquals(Set.of("backups", "rotates"), why.words());
        assertEquals("Rotate the backups", why.title());
        assertTrue(why.address(), why.address().startsWith("/confluence/plugins/servlet/chorus/ideas/"));
        assertEquals(Evidences.month(all.world.clock.millis()), all.hits(as("bob"), "backups").get(0).lastActive());
    }

    @Test
    public void topicAndUnitNarrowWhatIsFound() {
        idea("ann", "Rotate the backups", "Storage");
        idea("bob", "Rotate the backups", "Garden");
        int storage = all.world.topicService.matching(as("ann"), "Storage", 1).get(0).id();
        all.units.put(key("bob"), "ops");

        assertEquals(List.of("ann"), found(new PeopleQuery("backups", storage, "")));
        assertEquals(List.of("ann"), found(new PeopleQuery("", storage, "")));
        assertEquals(List.of("bob"), found(new PeopleQuery("backups", 0, "ops")));
        assertEquals(List.of(), found(new PeopleQuery("plants", storage, "")));
    }

    @Test
    public void pagesGoOnWhereTheyEnded() {
        IntStream.range(0, 30).forEach(i -> all.world.people.add("p" + i, "Person " + i));
        IntStream.range(0, 30).forEach(i -> all.world.rights.comment(key("p" + i), "OPS"));
        IntStream.range(0, 30).forEach(i -> idea("p" + i, "Rotate the backups"));
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            var page = all.finder.people(as("bob"), new PeopleQuery("backups", 0, ""), new PageRequest(after, 7)).people();
            page.items().forEach(hit -> seen.add(hit.person().key()));
            after = page.next();
        } while (!after.isEmpty());

        assertEquals(30, seen.size());
        assertEquals(30, Set.copyOf(seen).size());
        assertThrows(InvalidInput.class, () -> all.finder.people(as("bob"), new PeopleQuery("backups", 0, ""), new PageRequest("x", 7)));
    }

    @Test
    public void whoeverIsNotLoggedInFindsNobody() {
        int open = ABoard.in("PUB").id(all.world);
        all.world.ideaService.post(as("ann"), open, new NewIdea("Rotate the backups", "", List.of(), 0, ""));

        assertEquals(List.of(), all.found(Viewer.ANONYMOUS, "backups"));
        assertEquals(List.of("ann"), all.found(as("bob"), "backups"));
    }

    @Test
    public void aPageNamesWhoKnowsWhatItIsAboutToThoseWhoMayViewIt() {
        idea("ann", "Rotate the backups", "Storage");
        ContentItem page = all.content.page(7, "OPS", "How we back up", key("bob"), all.world.clock.millis(), "All about backups", "storage");
        all.world.publisher.publish(new ContentCreated(page, key("bob"), page.createdAt(), false));

        assertEquals(Set.of("ann", "bob"), Set.copyOf(all.finder.on(as("eve"), 7).stream().map(hit -> hit.person().username()).toList()));
        all.world.rights.restrict(7, key("bob"));
        assertThrows(Missing.class, () -> all.finder.on(as("eve"), 7));
        assertThrows(Missing.class, () -> all.finder.on(as("eve"), 999));
        assertFalse(all.finder.on(as("bob"), 7).isEmpty());
    }

    private List<String> found(PeopleQuery query) {
        return all.finder.people(as("eve"), query, PageRequest.first()).people().items().stream()
                .map(hit -> hit.person().username()).toList();
    }

    private void idea(String author, String title, String... topics) {
        all.world.ideaService.post(as(author), board, new NewIdea(title, "", List.of(topics), 0, ""));
    }
}
