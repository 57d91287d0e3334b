package org.chorus.discussion;

import static org.chorus.discussion.ChallengeState.ANSWERED;
import static org.chorus.discussion.ChallengeState.KEPT;
import static org.chorus.discussion.ChallengeState.OPEN;
import static org.chorus.discussion.ChallengeState.RESOLVED;
import static org.chorus.discussion.ChallengeState.WITHDRAWN;
import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.idea.Counts;
import org.junit.After;
import org.junit.Test;

public final class ChallengeServiceTest {

    private final ATalk talk = ATalk.onH2();
    private final ChallengeService challenges = talk.challengeService;
    private final int board = ABoard.in("OPS").put(talk.world).id();
    private final int idea = AnIdea.on(board).by("ann").id(talk.world);

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void aConcernAndAnObjectionAreCountedApart() {
        concern("bob", "hm");
        object("eve", idea, "blocks the door");

        Counts counts = talk.world.ideas.byId(idea).orElseThrow().counts();
        assertEquals(List.of(1, 1), List.of(counts.concerns(), counts.objections()));
        assertEquals(2, talk.events.stream().filter(Challenged.class::isInstance).count());
    }

    @Test
    public void anObjectionSaysWhatWouldResolveIt() {
        assertEquals("resolution.empty", assertThrows(InvalidInput.class, () -> new NewChallenge(ChallengeKind.OBJECTION,
                ChallengeClass.LEGAL_SAFETY, "why", "")).code());
        assertEquals("reason.empty", assertThrows(InvalidInput.class, () -> new NewChallenge(ChallengeKind.CONCERN,
                ChallengeClass.LEGAL_SAFETY, " ", "")).code());
    }

    @Test
    public void tasteIsNoReasonToObject() {
        assertEquals("challenge.differently", assertThrows(InvalidInput.class, () -> new NewChallenge(ChallengeKind.OBJECTION,
                ChallengeClass.DIFFERENTLY, "why", "so")).code());
        assertEquals("differently", new NewChallenge(ChallengeKind.CONCERN, ChallengeClass.of("Differently"), "why", "")
                .reasonClass().wire());
    }

    @Test
    public void answeredThenResolvedIsOver() {
        int objection = object("bob", idea, "blocks the door");
        move("ann", objection, ANSWERED, "moved it, @bob");
        ChallengeView seen = move("bob", objection, RESOLVED, "");

        assertEquals(RESOLVED, seen.challenge().state());
        assertEquals("moved it, @{key:key-bob}", seen.challenge().answer());
        assertEquals("Ann", seen.answerer().person().name());
        assertEquals(0, objections());
        assertEquals(new ChallengeAnswered(idea, objection, key("ann"), key("bob")), talk.only(ChallengeAnswered.class));
        assertEquals(new ChallengeClosed(idea, objection, key("bob"), RESOLVED), talk.only(ChallengeClosed.class));
    }

    @Test
    public void keptStandsAndWaitsForAnotherAnswer() {
        int objection = object("bob", idea, "blocks the door");
        move("cho", objection, ANSWERED, "no");
        move("bob", objection, KEPT, "it does, look");
        assertEquals(1, objections());

        move("ann", objection, ANSWERED, "you are right");
        assertEquals("it does, look", move("bob", objection, RESOLVED, "").challenge().keptReason());
        talk.only(ChallengeKept.class);
    }

    @Test
    public void everyStepIsSomebodys() {
        int objection = object("bob", idea, "a");

        for (String name : List.of("bob", "eve", "gil")) {
            assertThrows(name, Forbidden.class, () -> move(name, objection, ANSWERED, "b"));
        }
        move("admin", objection, ANSWERED, "b");
        for (String name : List.of("ann", "cho", "eve", "gil")) {
            assertThrows(name, Forbidden.class, () -> move(name, objection, RESOLVED, ""));
            assertThrows(name, Forbidden.class, () -> move(name, objection, WITHDRAWN, ""));
            assertThrows(name, Forbidden.class, () -> move(name, objection, KEPT, "c"));
        }
    }

    @Test
    public void everyStepTwiceIsOnce() {
        int objection = object("bob", idea, "a");
        move("ann", objection, ANSWERED, "b");
        move("ann", objection, ANSWERED, "b");
        move("bob", objection, WITHDRAWN, "");
        move("bob", objection, WITHDRAWN, "");

        talk.only(ChallengeAnswered.class);
        talk.only(ChallengeClosed.class);
    }

    @Test
    public void stepsBeginWhereTheyMay() {
        int objection = object("bob", idea, "a");

        assertEquals("answer.empty", assertThrows(InvalidInput.class, () -> move("ann", objection, ANSWERED, " ")).code());
        assertEquals("challenge.unanswered", assertThrows(Conflict.class, () -> move("bob", objection, KEPT, "b")).code());
        move("bob", objection, WITHDRAWN, "");
        assertEquals("challenge.closed", assertThrows(Conflict.class, () -> move("ann", objection, ANSWERED, "b")).code());
        assertEquals("challenge.closed", assertThrows(Conflict.class, () -> move("bob", objection, RESOLVED, "")).code());
        assertEquals(OPEN, move("bob", objection, OPEN, "").challenge().state());
        assertEquals(1, objections());
    }

    @Test
    public void twoObjectionsStandForEachPersonAndBoard() {
        int other = AnIdea.on(board).by("eve").id(talk.world);
        int elsewhere = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).id(talk.world);
        int first = object("bob", idea, "a");
        object("bob", other, "b");

        assertEquals("challenge.too-many", assertThrows(Conflict.class, () -> object("bob", idea, "c")).code());
        object("bob", elsewhere, "c");
        object("cho", idea, "c");
        concern("bob", "concerns are free");

        move("ann", first, ANSWERED, "x");
        assertThrows(Conflict.class, () -> object("bob", idea, "c"));
        move("bob", first, WITHDRAWN, "");
        object("bob", idea, "c");
        assertThrows(Conflict.class, () -> move("bob", first, OPEN, ""));
    }

    @Test
    public void anObjectionToADeletedIdeaTakesNoPlace() {
        int other = AnIdea.on(board).by("eve").id(talk.world);
        object("bob", other, "a");
        object("bob", other, "b");
        talk.world.ideaService.delete(as("eve"), other);

        int third = object("bob", idea, "c");
        object("bob", idea, "d");

        assertThrows(Conflict.class, () -> object("bob", idea, "e"));
        talk.world.ideaService.restore(as("eve"), other);
        assertThrows(Conflict.class, () -> object("bob", other, "e"));
        assertEquals(WITHDRAWN, move("bob", third, WITHDRAWN, "").challenge().state());
    }

    @Test
    public void aDoubleClickIsOneChallenge() {
        assertEquals(object("bob", idea, "a"), object("bob", idea, "a"));
        assertEquals(concern("bob", "a"), concern("bob", "a"));
        assertNotEquals(concern("bob", "a"), concern("bob", "b"));
        assertEquals(1, objections());
    }

    @Test
    public void raisedAgainAfterTakingItBackIsANewOne() {
        int first = concern("bob", "a");
        move("bob", first, WITHDRAWN, "");

        assertNotEquals(first, concern("bob", "a"));
    }

    @Test
    public void whatMayNotBeSeenIsMissing() {
        int hidden = AnIdea.on(ABoard.in("HR").put(talk.world).id()).id(talk.world);
        int said = object("joe", hidden, "a");

        assertThrows(Missing.class, () -> challenges.of(as("bob"), hidden, PageRequest.first()));
        Missing known = assertThrows(Missing.class, () -> move("bob", said, WITHDRAWN, ""));
        assertEquals(assertThrows(Missing.class, () -> move("bob", 999, WITHDRAWN, "")).getMessage(), known.getMessage());
        assertThrows(Forbidden.class, () -> object("gil", idea, "a"));
    }

    @Test
    public void inASuggestionBoxTheAuthorAnswersWithoutAName() {
        int box = AnIdea.on(ABoard.in("OPS").forSuggestions().put(talk.world).id()).by("ann").id(talk.world);
        int objection = object("bob", box, "a");
        move("ann", objection, ANSWERED, "b");

        ChallengeView seen = challenges.of(as("cho"), box, PageRequest.first()).items().get(0);
        assertTrue(seen.answerer().hidden());
        assertTrue(seen.answerer().byAuthor());
        assertEquals("", seen.answerer().person().key());
        assertFalse(seen.speaker().hidden());
    }

    @Test
    public void theLatestComesFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            concern("bob", "c" + i);
        }

        var first = challenges.of(as("eve"), idea, new PageRequest("", 3));
        var second = challenges.of(as("eve"), idea, new PageRequest(first.next(), 3));
        assertEquals(List.of("c4", "c3", "c2"), first.items().stream().map(view -> view.challenge().reason()).toList());
        assertEquals(List.of("c1", "c0"), second.items().stream().map(view -> view.challenge().reason()).toList());
        assertEquals("", second.next());
    }

    private int concern(String name, String reason) {
        return challenges.challenge(as(name), idea, new NewChallenge(ChallengeKind.CONCERN, ChallengeClass.HARMS_AIM, reason, ""))
                .challenge().id();
    }

    private int object(String name, int on, String reason) {
        return challenges.challenge(as(name), on,
                new NewChallenge(ChallengeKind.OBJECTION, ChallengeClass.STOPS_MY_WORK, reason, "move it")).challenge().id();
    }

    private ChallengeView move(String name, int challenge, ChallengeState state, String words) {
        return challenges.move(as(name), challenge, state, words);
    }

    private int objections() {
        return talk.world.ideas.byId(idea).orElseThrow().counts().objections();
    }
}
