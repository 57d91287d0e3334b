package org.chorus.stream;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.discussion.ChallengeClass;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.NewChallenge;
import org.chorus.discussion.NewSuggestion;
import org.chorus.given.ABoard;
import org.chorus.given.AStream;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.IdeaState;
import org.chorus.idea.NewIdea;
import org.chorus.topic.Topic;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What happens on boards, and who reads of it where. */
@RunWith(Parameterized.class)
public class StreamTest {

    @Parameter(0)
    public String database;
    @Parameter(1)
    public Supplier<AStream> opened;
    private AStream stream;
    private int board;

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return AStream.onBoth();
    }

    @Before
    public void open() {
        stream = opened.get();
        board = ABoard.in("OPS").id(stream.world);
    }

    @After
    public void close() {
        stream.close();
    }

    @Test
    public void anIdeaRunsInTheStreamsOfItsAuthorSpaceTopicAndBoard() {
        idea("ann", "Bike racks", "Travel");
        Topic travel = stream.world.topicService.named("OPS", "travel").orElseThrow();

        for (Source source : List.of(Source.ALL, Source.space("OPS"), Source.person(key("ann")), Source.board(board),
                Source.topic(travel.subjectId()))) {
            assertEquals(source.toString(), List.of("idea-posted Bike racks"), stream.shown(as("bob"), source));
        }
        assertEquals(List.of(), stream.shown(as("bob"), Source.HOME));
        assertEquals(List.of("idea-posted Bike racks"), stream.shown(as("ann"), Source.HOME));
    }

    @Test
    public void aSpacesStreamIsTheSameHoweverItsKeyIsWritten() {
        idea("ann", "Bike racks", "Travel");

        assertEquals(List.of("idea-posted Bike racks"), stream.shown(as("bob"), Source.space("ops")));
        assertEquals(1, stream.streams.since(as("bob"), Source.space("ops"), stream.world.clock.millis(), 50).items().size());
    }

    @Test
    public void whatIsAnnouncedIsTheSameWhereSomethingHiddenIsNewAndWhereNothingIs() {
        stream.note("ann", "OPS");
        long then = stream.world.clock.millis();
        assertEquals(1, stream.streams.since(as("bob"), Source.ALL, then, 50).items().size());
        stream.world.clock.forward(Duration.ofSeconds(30));
        long since = stream.world.clock.millis();

        List<Activity> whereNothingIsNew = stream.streams.since(as("bob"), Source.ALL, since, 50).items();
        stream.note("ann", "HR");

        assertEquals(whereNothingIsNew, stream.node().since(as("bob"), Source.ALL, since, 50).items());
        assertEquals(1, stream.node().since(as("ann"), Source.ALL, since, 50).items().size());
    }

    @Test
    public void homeIsWhatOneFollowsAndWhatOneIsTold() {
        int idea = idea("ann", "Bike racks");
        stream.follow("bob", Channel.person(key("cho")));

        stream.talk.commentService.post(as("bob"), idea, 0, "Where?");
        stream.talk.commentService.post(as("cho"), idea, 0, "Not here");
        stream.talk.commentService.post(as("eve"), idea, 0, "Hello @bob");
        stream.talk.commentService.post(as("eve"), idea, 0, "Hello");

        assertEquals(List.of("Hello @{key:key-bob}", "Not here", "Where?"),
                stream.items(as("bob"), Source.HOME).stream().map(Activity::summary).toList());
        assertEquals(5, stream.items(as("ann"), Source.HOME).size());
    }

    @Test
    public void milestonesChallengesAndTakenSuggestionsAreNewsButEndorsingIsNot() {
        int idea = idea("ann", "Bike racks");
        stream.world.endorsementService.endorse(as("bob"), idea);
        stream.talk.challengeService.challenge(as("bob"), idea, new NewChallenge(
                ChallengeKind.CONCERN, ChallengeClass.MOVES_COST, "It costs", ""));
        stream.world.decisionService.decide(as("cho"), idea, IdeaState.TRIAL, "We try");
        int suggestion = stream.talk.suggestionService.suggest(as("eve"), idea, new NewSuggestion("Racks with a roof", ""))
                .suggestion().id();
        stream.talk.suggestionService.take(as("ann"), suggestion, "");

        assertEquals(Set.of("suggestion-taken", "idea-edited", "idea-decided", "challenged", "idea-posted"),
                stream.items(as("bob"), Source.ALL).stream().map(activity -> activity.kind().wire()).collect(Collectors.toSet()));
        Activity decided = stream.items(as("bob"), Source.ALL).stream().filter(one -> one.kind() == ActivityKind.IDEA_DECIDED).findFirst()
                .orElseThrow();
        assertEquals("TRIAL", decided.detail());
        assertEquals("We try", decided.summary());
    }

    @Test
    public void editsWithinAnHourOfTheFirstAreOneItemThatKeepsItsPlace() {
        int idea = idea("ann", "Bike racks");
        edit("ann", idea, "Bike racks 1");
        minutes(59);
        idea("bob", "Showers");
        edit("ann", idea, "Bike racks 2");
        minutes(1);
        edit("ann", idea, "Bike racks 3");

        List<Activity> items = stream.items(as("bob"), Source.ALL);

        assertEquals(List.of("idea-edited Bike racks 3", "idea-posted Showers", "idea-edited Bike racks 3", "idea-posted Bike racks 3"),
                stream.shown(as("bob"), Source.ALL));
        assertEquals(1, items.get(0).repeats());
        assertEquals(2, items.get(2).repeats());
        assertEquals(items.get(2).at() + Duration.ofMinutes(59).toMillis(), items.get(2).lastAt());
    }

    @Test
    public void changingOnlyAnIdeasTopicsMovesAllThatIsToldOfItInPlace() {
        int idea = idea("ann", "Bike racks", "Travel", "Roads");
        stream.talk.commentService.post(as("bob"), idea, 0, "Where?");
        minutes(5);
        idea("ann", "Showers", "Health");
        List<String> before = stream.shown(as("eve"), Source.ALL);
        Source travel = topic("Travel");
        stream.follow("eve", Channel.topic(Integer.parseInt(topic("Health").id())));

        stream.world.ideaService.edit(as("ann"), idea, now -> new IdeaEdit(now.title(), now.text(), List.of("Roads", "Health"), 0, ""));

        assertEquals(List.of(), stream.items(as("eve"), travel));
        assertEquals(List.of("commented Bike racks", "idea-posted Bike racks"), stream.shown(as("eve"), topic("Roads")));
        assertEquals(List.of("idea-posted Showers", "commented Bike racks", "idea-posted Bike racks"), stream.shown(as("eve"), Source.HOME));
        assertEquals(before, stream.shown(as("eve"), Source.ALL));
    }

    @Test
    public void whatIsDeletedIsGoneWithAllThatBelongsToItAndComesBackWithoutWhatWasDeletedItself() {
        int idea = idea("ann", "Bike racks");
        int first = stream.talk.commentService.post(as("bob"), idea, 0, "First").comment().id();
        stream.talk.commentService.post(as("bob"), idea, 0, "Second");
        stream.talk.commentService.delete(as("bob"), first);
        assertEquals(2, stream.items(as("eve"), Source.ALL).size());

        stream.world.ideaService.delete(as("ann"), idea);
        assertEquals(List.of(), stream.items(as("eve"), Source.ALL));
        stream.world.ideaService.restore(as("ann"), idea);
        assertEquals(2, stream.items(as("eve"), Source.ALL).size());
        stream.talk.commentService.restore(as("bob"), first);
        assertEquals(3, stream.items(as("eve"), Source.ALL).size());

        stream.world.boardService.delete(as("cho"), board);
        assertEquals(List.of(), stream.items(as("eve"), Source.ALL));
        stream.world.boardService.restore(as("cho"), board);
        assertEquals(3, stream.items(as("eve"), Source.ALL).size());
    }

    @Test
    public void anEditedCommentSaysWhatItSaysNow() {
        int idea = idea("ann", "Bike racks");
        int comment = stream.talk.commentService.post(as("bob"), idea, 0, "Frist").comment().id();

        stream.talk.commentService.edit(as("bob"), comment, "First");

        assertEquals("First", stream.items(as("eve"), Source.ALL).get(0).summary());
    }

    @Test
    public void theAuthorInASuggestionBoxIsInNoStreamByName() {
        int box = ABoard.in("OPS").forSuggestions().id(stream.world);
        int idea = stream.world.ideaService.post(as("ann"), box, new NewIdea("Quiet", "", List.of(), 0, "")).id();
        stream.talk.commentService.post(as("ann"), idea, 0, "Mine");
        edit("ann", idea, "Quieter");

        List<Activity> items = stream.items(as("cho"), Source.board(box));

        assertEquals(3, items.size());
        assertTrue(items.stream().allMatch(activity -> activity.actorKey().isEmpty()));
        assertEquals(List.of(), stream.items(as("cho"), Source.person(key("ann"))));
    }

    @Test
    public void pagesAreFullWhateverIsHiddenBetweenAndEndWhereTheStreamEnds() {
        for (int i = 0; i < 45; i++) {
            stream.note("ann", i % 2 == 0 ? "OPS" : "HR");
            stream.note("ann", "HR");
            minutes(1);
        }

        Page<Activity> first = stream.streams.page(as("bob"), Source.ALL, PageRequest.first());
        Page<Activity> second = stream.streams.page(as("bob"), Source.ALL, new PageRequest(first.next(), 20));

        assertEquals(20, first.items().size());
        assertEquals(3, second.items().size());
        assertEquals("", second.next());
        assertTrue(Collections.disjoint(first.items(), second.items()));
        assertEquals(20, stream.items(as("ann"), Source.ALL).size());
    }

    @Test
    public void whatIsForEverybodyIsForEverybodyWhoCanLogIn() {
        stream.note("ann", "");
        stream.note("ann", "PUB");
        stream.note("ann", "OPS");

        assertEquals(3, stream.items(as("bob"), Source.ALL).size());
        assertEquals(List.of("note-posted Note 2"), stream.shown(Viewer.ANONYMOUS, Source.ALL));
    }

    @Test
    public void whatMayNotBeSeenIsNotThere() {
        assertThrows(Missing.class, () -> stream.items(as("bob"), Source.space("HR")));
        assertThrows(Missing.class, () -> stream.items(as("bob"), Source.space("NONE")));
        assertThrows(Missing.class, () -> stream.items(as("bob"), Source.person("key-nobody")));
        assertThrows(Missing.class, () -> stream.items(as("bob"), Source.board(ABoard.in("HR").id(stream.world))));
        assertThrows(Forbidden.class, () -> stream.items(Viewer.ANONYMOUS, Source.HOME));
        assertThrows(InvalidInput.class, () -> stream.streams.page(as("bob"), Source.ALL, new PageRequest("7; --", 20)));
    }

    @Test
    public void restrictingASpaceTakesItOutAtOnce() {
        stream.note("ann", "OPS");
        stream.world.rights.none(key("bob"), "OPS");

        assertEquals(List.of(), stream.items(as("bob"), Source.ALL));
        assertEquals(List.of(), stream.items(as("bob"), Source.person(key("ann"))));
    }

    @Test
    public void aThingInManyFollowedChannelsIsThereOnce() {
        stream.follow("bob", Channel.topic(1)).follow("bob", Channel.topic(2)).follow("bob", Channel.person(key("ann")));
        stream.note("ann", Place.space("OPS"), Set.of(Channel.topic(1), Channel.topic(2)));

        assertEquals(1, stream.items(as("bob"), Source.HOME).size());
    }

    private Source topic(String name) {
        return Source.topic(stream.world.topicService.named("OPS", name).orElseThrow().subjectId());
    }

    private int idea(String author, String title, String... topics) {
        return stream.world.ideaService.post(as(author), board, new NewIdea(title, "", List.of(topics), 0, "")).id();
    }

    private void edit(String author, int idea, String title) {
        stream.world.ideaService.edit(as(author), idea, now -> new IdeaEdit(title, now.text(), now.topics(), 0, ""));
    }

    private void minutes(int minutes) {
        stream.world.clock.forward(Duration.ofMinutes(minutes));
    }
}
