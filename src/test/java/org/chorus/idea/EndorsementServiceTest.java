package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.given.Crowd;
import org.chorus.host.Viewer;
import org.chorus.idea.EndorsementService.Endorsed;
import org.chorus.idea.ao.IdeaEndorsementRow;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class EndorsementServiceTest {

    private final AWorld world;
    private final EndorsementService service;
    private final int board;

    public EndorsementServiceTest(String name, Supplier<AWorld> making) {
        world = making.get();
        service = world.endorsementService;
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
    public void thirtyTwoClicksOfOnePersonAtOnceAreOneEndorsement() {
        int id = AnIdea.on(board).id(world);

        List<Endorsed> answers = Crowd.of(32, i -> service.endorse(as("bob"), id));

        assertTrue(answers.stream().allMatch(new Endorsed(1, true)::equals));
        assertEquals(1, world.ao.count(IdeaEndorsementRow.class));
        assertEquals(1, counted(id));
        assertEquals(List.of(new IdeaEndorsed(id, board, key("bob"))), world.events);
    }

    @Test
    public void sixtyFourPeopleAtOnceAreSixtyFourEndorsements() {
        int id = AnIdea.on(board).id(world);
        for (int i = 0; i < 64; i++) {
            world.rights.comment(key("person" + i), "OPS");
        }

        Crowd.of(64, i -> service.endorse(as("person" + i), id));

        assertEquals(64, world.ao.count(IdeaEndorsementRow.class, "IDEA_ID = ?", id));
        assertEquals(64, counted(id));
        Idea idea = world.ideas.byId(id).orElseThrow();
        assertEquals(List.of(id), world.ideas.matching(IdeaQuery.all(board, IdeaSort.HOT, 1)).stream().map(Idea::id).toList());
        assertEquals(idea.createdAt() + Math.round(45_000_000 * Math.log10(64)), idea.hot());
    }

    @Test
    public void endorsingAndTakingBackAtOnceLeavesCounterAndRowsAlike() {
        int id = AnIdea.on(board).id(world);
        List<String> names = List.of("ann", "bob", "cho", "eve");

        Crowd.of(32, i -> i / 4 % 2 == 0 ? service.endorse(as(names.get(i % 4)), id) : service.withdraw(as(names.get(i % 4)), id));

        assertEquals(world.ao.count(IdeaEndorsementRow.class, "IDEA_ID = ?", id), counted(id));
    }

    @Test
    public void takingBackTwiceIsTheSameAsOnce() {
        int id = AnIdea.on(board).endorsedBy(2).id(world);
        service.endorse(as("bob"), id);

        assertEquals(new Endorsed(2, false), service.withdraw(as("bob"), id));
        assertEquals(new Endorsed(2, false), service.withdraw(as("bob"), id));

        assertEquals(2, counted(id));
        assertEquals(List.of(new IdeaEndorsed(id, board, key("bob")), new EndorsementWithdrawn(id, board, key("bob"))), world.events);
    }

    @Test
    public void endorsersComeLatestFirstInPages() {
        int id = AnIdea.on(board).id(world);
        for (String name : List.of("bob", "cho", "eve")) {
            service.endorse(as(name), id);
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Page<EndorsementService.Endorser> page = service.endorsers(as("gil"), id, new PageRequest(after, 2));
            page.items().forEach(endorser -> seen.add(endorser.person().name()));
            after = page.next();
        } while (!after.isEmpty());

        assertEquals(List.of("Eve", "Cho", "Bob"), seen);
        assertThrows(InvalidInput.class, () -> service.endorsers(as("gil"), id, new PageRequest("x", 2)));
    }

    @Test
    public void whoMayOnlyReadDoesNotEndorse() {
        int id = AnIdea.on(board).id(world);
        int hidden = AnIdea.on(ABoard.in("HR").id(world)).id(world);

        assertThrows(Forbidden.class, () -> service.endorse(as("gil"), id));
        assertThrows(Missing.class, () -> service.endorse(Viewer.ANONYMOUS, id));
        assertThrows(Missing.class, () -> service.endorse(as("bob"), hidden));
        assertThrows(Missing.class, () -> service.endorsers(as("bob"), hidden, PageRequest.first()));
        world.site.setReadOnly(true);
        assertEquals("site.read-only", assertThrows(Forbidden.class, () -> service.endorse(as("bob"), id)).code());
    }

    @Test
    public void anEndorsementCostsAtMostEightStatements() {
        int id = AnIdea.on(board).id(world);

        List<String> sent = world.database.statements().during(() -> service.endorse(as("bob"), id));
        List<String> back = world.database.statements().during(() -> service.withdraw(as("bob"), id));

        assertTrue(sent.size() + " " + String.join("\n", sent), sent.size() <= 8);
        assertTrue(back.size() + " " + String.join("\n", back), back.size() <= 8);
    }

    private int counted(int id) {
        return world.ideas.byId(id).orElseThrow().counts().endorsements();
    }
}
