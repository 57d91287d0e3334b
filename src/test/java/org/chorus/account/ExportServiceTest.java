package org.chorus.account;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.board.ao.BoardsOfPeople;
import org.chorus.common.Forbidden;
import org.chorus.discussion.NewSuggestion;
import org.chorus.discussion.ao.WordsOfPeople;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.chorus.host.ao.PersonalRows;
import org.chorus.idea.ao.IdeasOfPeople;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ExportServiceTest {

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return ATalk.onBoth();
    }

    private final ATalk talk;
    private final ExportService exports;
    private final int board;

    public ExportServiceTest(String name, Supplier<ATalk> database) {
        talk = database.get();
        PersonalRows rows = new PersonalRows(talk.world.sql);
        exports = new ExportService(List.of(new IdeasOfPeople(rows), new WordsOfPeople(rows), new BoardsOfPeople(rows)),
                talk.world.people, talk.world.mentions, talk.world.clock);
        board = ABoard.in("OPS").put(talk.world).id();
    }

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void onesOwnWordsAreHandedOutAndNobodyElses() {
        int idea = AnIdea.on(board).titled("Coffee").saying("for all").by("ann").id(talk.world);
        int other = AnIdea.on(board).titled("Tea").by("bob").id(talk.world);
        talk.commentService.post(as("ann"), other, 0, "ask @{bob}");
        talk.commentService.post(as("bob"), idea, 0, "no");
        talk.world.endorsementService.endorse(as("ann"), other);

        assertEquals(List.of("Coffee"), values("ideas", "title"));
        assertEquals(List.of("for all"), values("ideaVersions", "text"));
        assertEquals(List.of("ask @bob"), values("comments", "text"));
        assertEquals(List.of((long) other), values("endorsedIdeas", "ideaId"));
        assertEquals(Set.of("ideas", "ideaVersions", "decisions", "endorsedIdeas", "comments", "suggestions", "challenges",
                "answersToChallenges", "answersToSuggestions", "reactions", "boards", "ideaTopics"), exports.of(as("ann")).lists().keySet());
    }

    @Test
    public void whatOneAnswersToOffersIsOnesOwnToo() {
        int idea = AnIdea.on(board).by("ann").id(talk.world);
        int first = talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("", "Tea")).suggestion().id();
        int second = talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("", "Milk")).suggestion().id();
        talk.suggestionService.decline(as("ann"), first, "Not my cup, @bob");
        talk.suggestionService.decline(as("cho"), second, "The host says no");

        assertEquals(List.of("Not my cup, @bob"), values("answersToSuggestions", "answer"));
    }

    @Test
    public void timesAreTimesAndWhatNeverHappenedIsLeftOut() {
        AnIdea.on(board).by("ann").id(talk.world);

        Map<String, Object> idea = exports.of(as("ann")).lists().get("ideas").iterator().next();

        assertEquals(talk.world.clock.instant(), idea.get("createdAt"));
        assertFalse(idea.toString(), idea.containsKey("deletedAt"));
    }

    @Test
    public void whatIsDeletedOrNoLongerSeenIsStillOnesOwn() {
        int idea = AnIdea.on(board).titled("Coffee").by("ann").id(talk.world);
        talk.world.ideaService.delete(as("ann"), idea);
        talk.world.rights.none("key-ann", "OPS");

        assertEquals(List.of("Coffee"), values("ideas", "title"));
    }

    @Test
    public void aLongLifeComesWholeAndInOrder() {
        IntStream.range(0, 450).forEach(i -> AnIdea.on(board).titled("Idea " + i).by("ann").id(talk.world));

        assertEquals(IntStream.range(0, 450).mapToObj(i -> "Idea " + i).collect(Collectors.toList()), values("ideas", "title"));
    }

    @Test
    public void nobodyIsHandedNothing() {
        assertThrows(Forbidden.class, () -> exports.of(Viewer.ANONYMOUS));
    }

    private List<Object> values(String list, String field) {
        List<Object> values = new ArrayList<>();
        exports.of(as("ann")).lists().get(list).forEach(record -> values.add(record.get(field)));
        return values;
    }
}
