package org.chorus.discussion;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.given.Vectors;
import org.chorus.text.TextRules;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whatever somebody writes comes back as it was written, from both databases. */
@RunWith(Parameterized.class)
public final class DiscussionVectorsTest {

    private final ATalk talk;
    private final int board;
    private final int idea;

    public DiscussionVectorsTest(String database, Supplier<ATalk> start) {
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
    public void everyTextIsKeptAsItIs() {
        for (String vector : vectors()) {
            String text = TextRules.optionalText("text", vector, 100_000);
            int comment = talk.comments.add(idea, Optional.empty(), key("bob"), text, 1).id();

            assertEquals(text, talk.comments.byId(comment).orElseThrow().text());
        }
    }

    @Test
    public void everyTextIsAcceptedByEveryField() {
        for (String vector : vectors().stream().filter(DiscussionVectorsTest::hasWords).limit(60).toList()) {
            talk.commentService.post(as("bob"), idea, 0, vector);
            talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion(vector, vector));
            int concern = talk.challengeService.challenge(as("bob"), idea, new NewChallenge(ChallengeKind.CONCERN,
                    ChallengeClass.HARMS_AIM, vector, vector)).challenge().id();
            talk.challengeService.move(as("ann"), concern, ChallengeState.ANSWERED, vector);
            talk.challengeService.move(as("bob"), concern, ChallengeState.KEPT, vector);
        }

        SuggestionView seen = talk.suggestionService.of(as("ann"), idea, new PageRequest("", 1)).items().get(0);
        assertEquals(seen.editable(), TextRules.optionalText("text", seen.editable(), 100_000));
    }

    private static List<String> vectors() {
        return Vectors.all().stream().distinct().toList();
    }

    private static boolean hasWords(String vector) {
        String text = TextRules.optionalText("text", vector, 100_000);
        return !text.isEmpty() && text.length() < Challenge.LONGEST;
    }
}
