package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class DecisionServiceTest {

    private final AWorld world;
    private final DecisionService service;
    private final int board;
    private final int id;

    public DecisionServiceTest(String name, Supplier<AWorld> making) {
        world = making.get();
        service = world.decisionService;
        board = ABoard.in("OPS").hostedBy("bob").id(world);
        id = AnIdea.on(board).by("ann").id(world);
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
    public void aHostAnswersAndEveryStepIsKept() {
        service.decide(as("bob"), id, IdeaState.OPEN, "");
        world.clock.forward(Duration.ofDays(1));
        IdeaView decided = service.decide(as("cho"), id, IdeaState.TRIAL, "We *try* it, @ann");

        assertEquals(IdeaState.TRIAL, decided.state());
        assertEquals("We try it, @Ann", decided.official().text());
        assertEquals("Cho", decided.official().by().name());
        List<DecisionService.Step> steps = service.steps(as("eve"), id);
        assertEquals(List.of(IdeaState.OPEN, IdeaState.TRIAL), steps.stream().map(DecisionService.Step::to).toList());
        assertEquals(List.of("Bob", "Cho"), steps.stream().map(step -> step.by().name()).toList());
        assertTrue(steps.get(1).html(), steps.get(1).html().contains("<em>try</em>"));
    }

    @Test
    public void theEventSaysWhatChanged() {
        service.decide(as("bob"), id, IdeaState.IN_USE, "Done");

        IdeaStateChanged event = (IdeaStateChanged) world.events.get(0);
        assertEquals(new IdeaStateChanged(id, board, event.changeId(), IdeaState.SPARK, IdeaState.IN_USE, "Done", key("bob")), event);
    }

    @Test
    public void sayingTheSameAgainIsNoStep() {
        service.decide(as("bob"), id, IdeaState.TRIAL, "We try it");
        service.decide(as("bob"), id, IdeaState.TRIAL, "We try it");
        service.decide(as("bob"), id, IdeaState.TRIAL, "");

        assertEquals(1, service.steps(as("bob"), id).size());
        assertEquals(1, world.events.size());
    }

    @Test
    public void withoutANewAnswerTheLastOneStands() {
        service.decide(as("bob"), id, IdeaState.TRIAL, "We try it");

        assertEquals("We try it", service.decide(as("bob"), id, IdeaState.IN_USE, "").official().text());
    }

    @Test
    public void nothingIsDeclinedWithoutAWord() {
        assertThrows(InvalidInput.class, () -> service.decide(as("bob"), id, IdeaState.DECLINED, " "));
        assertThrows(InvalidInput.class, () -> service.decide(as("bob"), id, IdeaState.OPEN, "x".repeat(5001)));
    }

    @Test
    public void anAnsweredIdeaWaitsNoLonger() {
        assertEquals(1, waiting());

        service.decide(as("bob"), id, IdeaState.SPARK, "We shall look at it in May");

        assertEquals(0, waiting());
        assertEquals(IdeaState.SPARK, world.ideaService.view(as("ann"), id).state());
    }

    @Test
    public void onlyHostsAndAdminsDecide() {
        for (String other : List.of("ann", "eve", "gil")) {
            assertThrows(other, Forbidden.class, () -> service.decide(as(other), id, IdeaState.OPEN, ""));
        }
        int hidden = AnIdea.on(ABoard.in("HR").id(world)).id(world);
        assertThrows(Missing.class, () -> service.decide(as("bob"), hidden, IdeaState.OPEN, ""));
        assertThrows(Missing.class, () -> service.steps(as("bob"), hidden));
    }

    @Test
    public void aDeletedIdeaIsNotDecided() {
        service.decide(as("bob"), id, IdeaState.OPEN, "Yes");
        world.ideaService.delete(as("ann"), id);

        assertThrows(Conflict.class, () -> service.decide(as("bob"), id, IdeaState.TRIAL, ""));
        assertEquals(List.of(), service.steps(as("eve"), id));
        assertFalse(world.ideaService.view(as("eve"), id).official().isGiven());
    }

    @Test
    public void statesAreUnderstoodInAnyCase() {
        assertEquals(IdeaState.IN_USE, IdeaState.of(" in use "));
        assertEquals(IdeaState.IN_USE, IdeaState.of("in-use"));
        assertThrows(InvalidInput.class, () -> IdeaState.of("done"));
    }

    private int waiting() {
        return world.ideaLists.on(as("eve"), board, IdeaFilter.by(IdeaSort.WAITING), PageRequest.first()).items().size();
    }
}
