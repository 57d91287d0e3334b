package org.chorus.discussion;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chorus.common.Conflict;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.given.Crowd;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Everybody at once, on both databases. */
@RunWith(Parameterized.class)
public final class DiscussionRaceTest {

    private final ATalk talk;
    private final int board;
    private final int idea;

    public DiscussionRaceTest(String database, Supplier<ATalk> start) {
        this.talk = start.get();
        this.board = ABoard.in("OPS").put(talk.world).id();
        this.idea = AnIdea.on(board).by("ann").saying("x").id(talk.world);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return ATalk.onBoth();
    }

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void thirtyTwoLikeReactionsOfOnePersonAreOne() {
        int comment = talk.commentService.post(as("bob"), idea, 0, "a").comment().id();

        Crowd.of(32, i -> talk.reactionService.react(as("eve"), comment, Reaction.HEART));

        assertEquals(List.of(new Tally(Reaction.HEART, 1, true)), talk.reactionService.react(as("eve"), comment, Reaction.HEART));
    }

    @Test
    public void thirtyTwoPeopleReactingAreThirtyTwo() {
        IntStream.range(0, 32).forEach(i -> talk.world.rights.comment(key("p" + i), "OPS"));
        int comment = talk.commentService.post(as("bob"), idea, 0, "a").comment().id();

        Crowd.of(32, i -> talk.reactionService.react(as("p" + i), comment, Reaction.HEART));

        assertEquals(32, talk.reactionService.withdraw(as("bob"), comment, Reaction.EYES).get(0).count());
    }

    @Test
    public void oneCommentSentSixteenTimesIsOne() {
        assertEquals(1, Set.copyOf(Crowd.of(16, i -> talk.commentService.post(as("bob"), idea, 0, "a").comment().id())).size());
        assertEquals(1, counted());
        talk.only(Commented.class);
    }

    @Test
    public void sixteenPeopleCommentingAreCountedExactly() {
        IntStream.range(0, 16).forEach(i -> talk.world.rights.comment(key("p" + i), "OPS"));

        Crowd.of(16, i -> talk.commentService.post(as("p" + i), idea, 0, "a").comment().id());

        assertEquals(16, counted());
        assertEquals(16, talk.commentService.of(as("bob"), idea, new PageRequest("", 100)).items().size());
    }

    @Test
    public void aThirdObjectionFindsNoWayInThroughManyIdeasAtOnce() {
        List<Integer> ideas = IntStream.range(0, 8).map(i -> AnIdea.on(board).by("ann").id(talk.world)).boxed().toList();

        long standing = Crowd.of(8, i -> objects(ideas.get(i))).stream().filter(done -> done).count();

        assertEquals(2, standing);
        assertEquals(Set.of(1, 2), talk.challenges.takenPlaces(board, key("bob")));
    }

    private boolean objects(int on) {
        try {
            talk.challengeService.challenge(as("bob"), on,
                    new NewChallenge(ChallengeKind.OBJECTION, ChallengeClass.MOVES_COST, "a", "b"));
            return true;
        } catch (Conflict tooMany) {
            return false;
        }
    }

    @Test
    public void aSuggestionTakenOverEightTimesAtOnceIsOneVersion() {
        int suggestion = talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("y", "")).suggestion().id();

        Crowd.of(8, i -> talk.suggestionService.take(as("ann"), suggestion, ""));

        assertEquals(2, talk.world.ideas.byId(idea).orElseThrow().version());
        talk.only(SuggestionTaken.class);
    }

    private int counted() {
        return talk.world.ideas.byId(idea).orElseThrow().counts().comments();
    }
}
