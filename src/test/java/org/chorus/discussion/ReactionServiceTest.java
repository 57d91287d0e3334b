package org.chorus.discussion;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.junit.After;
import org.junit.Test;

public final class ReactionServiceTest {

    private final ATalk talk = ATalk.onH2();
    private final ReactionService reactions = talk.reactionService;
    private final int idea = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).by("ann").id(talk.world);
    private final int comment = talk.commentService.post(as("bob"), idea, 0, "a").comment().id();

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void reactingAgainIsTheSameAsOnce() {
        reactions.react(as("eve"), comment, Reaction.HEART);

        assertEquals(List.of(new Tally(Reaction.HEART, 1, true)), reactions.react(as("eve"), comment, Reaction.HEART));
    }

    @Test
    public void everybodySeesTheNumbersAndOnlyTheirOwnAsTheirs() {
        reactions.react(as("eve"), comment, Reaction.ROCKET);
        reactions.react(as("ann"), comment, Reaction.HEART);

        assertEquals(List.of(new Tally(Reaction.HEART, 2, true), new Tally(Reaction.ROCKET, 1, false)),
                reactions.react(as("bob"), comment, Reaction.HEART));
    }

    @Test
    public void takingBackTwiceIsTheSameAsOnce() {
        reactions.react(as("eve"), comment, Reaction.HEART);
        reactions.withdraw(as("eve"), comment, Reaction.HEART);

        assertEquals(List.of(), reactions.withdraw(as("eve"), comment, Reaction.HEART));
    }

    @Test
    public void nobodyIsToldOfReactions() {
        talk.events.clear();
        reactions.react(as("eve"), comment, Reaction.HEART);

        assertEquals(List.of(), talk.events);
    }

    @Test
    public void onlyThoseWhoMayCommentReact() {
        assertThrows(Forbidden.class, () -> reactions.react(as("gil"), comment, Reaction.HEART));
        assertThrows(Missing.class, () -> reactions.react(Viewer.ANONYMOUS, comment, Reaction.HEART));
        assertThrows(Missing.class, () -> reactions.react(as("bob"), 999, Reaction.HEART));
    }

    @Test
    public void aDeletedCommentTakesNoReaction() {
        talk.commentService.delete(as("bob"), comment);

        assertThrows(Missing.class, () -> reactions.react(as("eve"), comment, Reaction.HEART));
    }

    @Test
    public void theSetIsClosed() {
        assertEquals(Reaction.THUMBS_UP, Reaction.of("thumbs-up"));
        assertEquals(Reaction.PARTY, Reaction.of("\uD83C\uDF89"));
        assertThrows(InvalidInput.class, () -> Reaction.of("thumbs-down"));
    }
}
