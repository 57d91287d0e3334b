package org.chorus.follow;

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
import org.chorus.board.NewBoard;
import org.chorus.common.Conflict;
import org.chorus.common.Event;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.Crowd;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;
import org.chorus.host.Viewer;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class FollowServiceTest {

    private static final Viewer ANN = as("ann");
    private static final Viewer BOB = as("bob");
    private static final PageRequest ALL = new PageRequest("", 100);

    private final AFollowing following;
    private final FollowService service;
    private final FollowLists lists;

    public FollowServiceTest(String database) {
        following = AFollowing.on(database);
        service = following.service;
        lists = following.lists;
    }

    @Parameters(name = "{0}")
    public static List<String> databases() {
        return List.of("H2", "PostgreSQL");
    }

    @After
    public void close() {
        following.close();
    }

    @Test
    public void toFollowTwiceIsToFollowOnce() {
        service.follow(BOB, FollowKind.PERSON, key("ann"));
        service.follow(BOB, FollowKind.PERSON, key("ann"));

        assertTrue(service.isFollowing(BOB, FollowKind.PERSON, key("ann")));
        assertFalse(service.isFollowing(ANN, FollowKind.PERSON, key("bob")));
        assertEquals(List.of(new Followed(key("bob"), FollowKind.PERSON, key("ann"), following.world.clock.millis())), events());
    }

    @Test
    public void toStopTwiceIsToStopOnce() {
        service.follow(BOB, FollowKind.SPACE, "OPS");
        following.world.events.clear();

        service.unfollow(BOB, FollowKind.SPACE, "OPS");
        service.unfollow(BOB, FollowKind.SPACE, "OPS");

        assertFalse(service.isFollowing(BOB, FollowKind.SPACE, "OPS"));
        assertEquals(List.of(new Unfollowed(key("bob"), FollowKind.SPACE, "OPS", false)), events());
    }

    @Test
    public void nobodyFollowsThemselvesNorWhatIsNotThere() {
        assertEquals("follow.self", assertThrows(InvalidInput.class,
                () -> service.follow(BOB, FollowKind.PERSON, key("bob"))).code());
        assertEquals("person.missing", missing(BOB, FollowKind.PERSON, "key-nobody"));
        assertEquals("topic.missing", missing(BOB, FollowKind.TOPIC, "4711"));
        assertEquals("topic.missing", missing(BOB, FollowKind.TOPIC, "x"));
        assertEquals("space.missing", missing(BOB, FollowKind.SPACE, "NO"));
        assertEquals("board.missing", missing(BOB, FollowKind.BOARD, "4711"));
        assertEquals("idea.missing", missing(BOB, FollowKind.IDEA, "99999999999"));
        assertEquals("follow.kind", assertThrows(InvalidInput.class, () -> FollowKind.of("page")).code());
    }

    @Test
    public void whatOneMayNotViewIsMissingWhateverIsAsked() {
        int board = following.world.boardService.create(ANN, NewBoard.open("HR", "Secret", "")).board().id();
        int idea = following.world.ideaService.post(ANN, board, NewIdea.titled("Hidden")).id();
        String topic = String.valueOf(following.world.topicService.resolve("HR", List.of("layoffs")).get(0).subjectId());

        for (FollowKind kind : FollowKind.values()) {
            String id = switch (kind) {
                case PERSON -> "key-nobody";
                case TOPIC -> topic;
                case SPACE -> "HR";
                case BOARD -> String.valueOf(board);
                case IDEA -> String.valueOf(idea);
            };
            missing(BOB, kind, id);
            assertThrows(Missing.class, () -> service.unfollow(BOB, kind, id));
            assertThrows(Missing.class, () -> service.isFollowing(BOB, kind, id));
            if (kind != FollowKind.PERSON) {
                service.follow(ANN, kind, id);
            }
        }
        assertEquals(4, lists.mine(ANN, ALL).items().size());
    }

    @Test
    public void whatOneMayNoLongerViewIsGoneAndComesBack() {
        service.follow(ANN, FollowKind.SPACE, "HR");
        service.follow(ANN, FollowKind.SPACE, "OPS");
        service.follow(ANN, FollowKind.PERSON, key("bob"));

        following.world.rights.none(key("ann"), "HR");
        assertEquals(List.of("Bob", "OPS"), names());

        following.world.rights.view(key("ann"), "HR");
        assertEquals(List.of("Bob", "OPS", "HR"), names());
    }

    @Test
    public void aDeletedIdeaIsNotListedUntilItIsRestored() {
        int board = following.world.boardService.create(ANN, NewBoard.open("OPS", "Board", "")).board().id();
        int idea = following.world.ideaService.post(ANN, board, NewIdea.titled("Bike racks")).id();
        service.follow(ANN, FollowKind.IDEA, String.valueOf(idea));

        following.world.ideaService.delete(ANN, idea);
        assertEquals(List.of(), names());

        following.world.ideaService.restore(ANN, idea);
        assertEquals(List.of("Bike racks"), names());
    }

    @Test
    public void thePagesOfWhatIFollowAreFullAndHoldEachOnce() {
        for (int i = 0; i < 25; i++) {
            following.world.people.add("p" + i, "P" + i);
            service.follow(ANN, FollowKind.PERSON, key("p" + i));
            following.world.people.remove(i % 2 == 0 ? "p" + i : "nobody");
        }
        List<String> told = new ArrayList<>();
        String after = "";
        do {
            var page = lists.mine(ANN, new PageRequest(after, 5));
            assertTrue(page.items().size() == 5 || page.next().isEmpty());
            page.items().forEach(one -> told.add(one.name()));
            after = page.next();
        } while (!after.isEmpty());

        assertEquals(IntStream.iterate(23, i -> i - 2).limit(12).mapToObj(i -> "P" + i).toList(), told);
    }

    @Test
    public void theFollowedSeesWhoFollowsAndMayRemoveThemAndTheyMayFollowAgain() {
        service.follow(BOB, FollowKind.PERSON, key("ann"));
        service.follow(as("cho"), FollowKind.PERSON, key("ann"));
        assertEquals(List.of("Cho", "Bob"), followers(ANN));
        assertEquals(2, lists.countFollowers(ANN));
        assertEquals(List.of(), followers(BOB));
        following.world.events.clear();

        lists.remove(ANN, key("bob"));
        lists.remove(ANN, key("bob"));

        assertEquals(List.of("Cho"), followers(ANN));
        assertFalse(service.isFollowing(BOB, FollowKind.PERSON, key("ann")));
        assertEquals(List.of(new Unfollowed(key("bob"), FollowKind.PERSON, key("ann"), true)), events());

        service.follow(BOB, FollowKind.PERSON, key("ann"));
        assertEquals(List.of("Bob", "Cho"), followers(ANN));
    }

    @Test
    public void channelsAreOfAllThatIsFollowed() {
        int subject = following.world.topicService.resolve("OPS", List.of("storm")).get(0).subjectId();
        service.follow(ANN, FollowKind.PERSON, key("bob"));
        service.follow(ANN, FollowKind.TOPIC, String.valueOf(subject));

        assertEquals(Set.of("person:" + key("bob"), "topic:" + subject), service.channelsOf(ANN));
        assertEquals(Set.of(), service.channelsOf(Viewer.ANONYMOUS));
        assertEquals(Set.of(key("bob")), service.among(ANN, FollowKind.PERSON, List.of(key("bob"), key("cho"))));
    }

    @Test
    public void nobodyFollowsMoreThanTheyCouldRead() {
        for (int i = 0; i < FollowService.MOST; i++) {
            following.store.add(key("ann"), "person:" + i, 1);
        }

        assertEquals("follow.too-many", assertThrows(Conflict.class, () -> service.follow(ANN, FollowKind.PERSON, key("bob"))).code());
    }

    @Test
    public void aReadOnlySiteKeepsFollowsAsTheyAre() {
        following.world.site.setReadOnly(true);

        assertThrows(Forbidden.class, () -> service.follow(BOB, FollowKind.PERSON, key("ann")));
        assertThrows(Forbidden.class, () -> service.unfollow(BOB, FollowKind.PERSON, key("ann")));
        assertThrows(Forbidden.class, () -> lists.remove(ANN, key("bob")));
        assertFalse(service.isFollowing(BOB, FollowKind.PERSON, key("ann")));
    }

    @Test
    public void thirtyTwoClicksAreOneFollowAndOneEvent() {
        Crowd.of(32, i -> {
            service.follow(BOB, FollowKind.PERSON, key("ann"));
            return i;
        });

        assertEquals(1, lists.countFollowers(ANN));
        assertEquals(1, following.store.of(key("bob")).size());
    }

    @Test
    public void followAgainstUnfollowEndsAsOneOfThemWants() {
        Crowd.of(32, i -> {
            if (i % 2 == 0) {
                service.follow(BOB, FollowKind.PERSON, key("ann"));
            } else {
                service.unfollow(BOB, FollowKind.PERSON, key("ann"));
            }
            return i;
        });

        assertEquals(service.isFollowing(BOB, FollowKind.PERSON, key("ann")) ? 1 : 0, lists.countFollowers(ANN));
        assertTrue(lists.countFollowers(ANN) <= 1);
    }

    @Test
    public void whoIsGoneFollowsNobodyAndIsFollowedByNobody() {
        service.follow(BOB, FollowKind.PERSON, key("ann"));
        service.follow(BOB, FollowKind.SPACE, "OPS");
        service.follow(ANN, FollowKind.PERSON, key("cho"));
        ForgottenFollows forgotten = new ForgottenFollows(following.store);

        forgotten.on(new PersonRemoved(key("ann")));
        forgotten.on(new SpaceRemoved("OPS"));

        assertEquals(List.of(), following.store.of(key("bob")));
        assertEquals(List.of(), following.store.of(key("ann")));
    }

    private String missing(Viewer viewer, FollowKind kind, String id) {
        return assertThrows(Missing.class, () -> service.follow(viewer, kind, id)).code();
    }

    private List<String> names() {
        return lists.mine(ANN, ALL).items().stream().map(FollowLists.Mine::name).toList();
    }

    private List<String> followers(Viewer viewer) {
        return lists.followers(viewer, ALL).items().stream().map(one -> one.person().name()).toList();
    }

    private List<Event> events() {
        return following.world.events.stream().filter(event -> event instanceof Followed || event instanceof Unfollowed).toList();
    }
}
