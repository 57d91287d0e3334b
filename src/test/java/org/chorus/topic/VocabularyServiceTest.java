package org.chorus.topic;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chorus.board.NewBoard;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.AWorld;
import org.chorus.given.Crowd;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaFilter;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.IdeaView;
import org.chorus.idea.NewIdea;
import org.chorus.topic.ao.AoSubjects;
import org.chorus.topic.ao.AoTopics;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class VocabularyServiceTest {

    private static final Viewer ADMIN = as("admin");
    private static final Viewer ANN = as("ann");
    private static final Viewer BOB = as("bob");

    private final AWorld world;
    private final TopicService topics;
    private final VocabularyService vocabulary;

    public VocabularyServiceTest(String name, Supplier<AWorld> opening) {
        world = opening.get();
        topics = world.topicService;
        vocabulary = new VocabularyService(new AoTopics(world.sql), new AoSubjects(world.ao, world.sql), topics,
                new TopicAudience(world.rights), world.site, world.transactions, world.publisher);
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
    public void mergedTopicsAnswerAsOneAndAreTwoAgainWhenTakenApart() {
        int ml = topic("OPS", "ML");
        int learning = topic("OPS", "Machine Learning");

        assertEquals(learning, vocabulary.merge(ADMIN, ml, learning).subject().id());
        assertEquals(new Subject(learning, "ML"), topics.view(BOB, ml));
        assertEquals(List.of("Machine Learning"), vocabulary.view(BOB, ml).aliases());
        assertEquals(Set.of(ml, learning), topics.family(ml));
        assertEquals(learning, topics.resolve("OPS", List.of("ml")).get(0).subjectId());
        assertEquals(learning, topics.ofLabels(List.of("ml")).get("ml").intValue());
        assertEquals(1, topics.resolve("OPS", List.of("ml", "Machine Learning")).size());

        assertEquals(new Subject(ml, "ML"), vocabulary.unmerge(ADMIN, ml).subject());
        assertEquals(new Subject(learning, "Machine Learning"), topics.view(BOB, learning));
        assertEquals(2, topics.resolve("OPS", List.of("ml", "Machine Learning")).size());
    }

    @Test
    public void takingApartLeavesWhatWasMergedBeforeAndAfterWhereItWas() {
        int a = topic("OPS", "alpha");
        int b = topic("OPS", "beta");
        int c = topic("OPS", "gamma");
        int d = topic("OPS", "delta");
        vocabulary.merge(ADMIN, a, b);
        vocabulary.merge(ADMIN, b, c);
        vocabulary.merge(ADMIN, d, c);

        vocabulary.unmerge(ADMIN, b);

        assertEquals(Set.of(a, b), topics.family(a));
        assertEquals(Set.of(c, d), topics.family(c));
        assertEquals("topic.alone", assertThrows(Conflict.class, () -> vocabulary.unmerge(ADMIN, b)).code());
    }

    @Test
    public void aGivenNameIsShownInAllSpacesAndFoundAndTakenBack() {
        int id = topic("OPS", "ml");
        topic("PUB", "M-L");

        TopicView named = vocabulary.rename(ADMIN, id, "Machine Learning");

        assertTrue(named.given());
        assertEquals("Machine Learning", topics.view(BOB, id).name());
        assertEquals(List.of(new Subject(id, "Machine Learning")), topics.matching(BOB, "machine", 10));
        assertEquals("what is typed by the new name is the same topic", id,
                topics.resolve("OPS", List.of("machine-learning")).get(0).subjectId());
        assertEquals("and no second one in the space", topics.named("OPS", "ml"), topics.named("OPS", "Machine Learning"));

        assertFalse(vocabulary.rename(ADMIN, id, " ").given());
        assertEquals("ml", topics.view(BOB, id).name());
    }

    @Test
    public void aNameThatIsTakenWantsMerging() {
        int id = topic("OPS", "ml");
        topic("OPS", "Machine Learning");

        assertEquals("topic.taken", assertThrows(Conflict.class, () -> vocabulary.rename(ADMIN, id, "machine learning")).code());
        assertEquals("topic.itself", assertThrows(Conflict.class, () -> vocabulary.merge(ADMIN, id, id)).code());
    }

    @Test
    public void onlyAdministratorsWhoMayKnowOfTheTopicChangeIt() {
        int open = topic("OPS", "open");
        int hidden = topic("HR", "hidden");

        assertEquals("topic.admin", assertThrows(Forbidden.class, () -> vocabulary.rename(as("cho"), open, "x")).code());
        assertThrows(Missing.class, () -> vocabulary.rename(ADMIN, hidden, "x"));
        assertThrows(Missing.class, () -> vocabulary.merge(ADMIN, open, hidden));
        assertThrows(Missing.class, () -> vocabulary.view(BOB, hidden));
        world.site.setReadOnly(true);
        assertEquals("site.read-only", assertThrows(Forbidden.class, () -> vocabulary.rename(ADMIN, open, "x")).code());
        assertFalse(vocabulary.view(ADMIN, open).mayAdminister());
    }

    @Test
    public void whatHiddenSpacesCallItIsToldToNobodyOutside() {
        int open = topic("OPS", "Reorganisation");
        int secret = topic("HR", "Layoffs");
        world.rights.view(ADMIN.key(), "HR");
        vocabulary.merge(ADMIN, open, secret);

        assertEquals("Reorganisation", vocabulary.view(BOB, open).subject().name());
        assertEquals(List.of(), vocabulary.view(BOB, open).aliases());
        assertEquals(List.of(), topics.matching(BOB, "lay", 10));
        assertEquals(List.of("Layoffs"), vocabulary.view(ANN, open).aliases());
    }

    @Test
    public void ideasOfMergedTopicsAreFoundByEitherNameAndCarryTheTopicOnce() {
        int board = world.boardService.create(ANN, NewBoard.open("OPS", "Board", "")).board().id();
        world.ideaService.post(ANN, board, new NewIdea("One", "", List.of("ml"), 0, ""));
        world.ideaService.post(ANN, board, new NewIdea("Two", "", List.of("Machine Learning", "ml"), 0, ""));
        int ml = topic("OPS", "ml");

        vocabulary.merge(ADMIN, ml, topic("OPS", "Machine Learning"));

        for (String asked : List.of("ML", "machine learning", String.valueOf(ml))) {
            List<IdeaView> found = world.ideaLists.on(BOB, board, IdeaFilter.by(IdeaSort.NEW).about(asked), PageRequest.first()).items();
            assertEquals(asked, List.of("Two", "One"), found.stream().map(IdeaView::title).toList());
            assertEquals(1, found.get(0).topics().size());
        }
    }

    @Test
    public void administratorsSayHowLongKnowledgeOfATopicLastsAndOfAllThatIsMergedWithIt() {
        int ml = topic("OPS", "ml");
        int learning = topic("OPS", "Machine Learning");
        vocabulary.merge(ADMIN, ml, learning);

        assertEquals(90, vocabulary.halve(ADMIN, ml, 90).subject().halfLife());

        assertEquals(90, topics.view(BOB, learning).halfLife());
        assertEquals(new Family(Set.of(ml, learning), 90), topics.named(List.of("ml", "unheard of")));
        assertEquals(new Family(Set.of(ml, learning), 90), topics.asked(ml));
        assertEquals(List.of(90), topics.matching(BOB, "m", 10).stream().map(Subject::halfLife).distinct().toList());
        assertEquals(0, vocabulary.halve(ADMIN, learning, 0).subject().halfLife());
        for (int days : new int[] {-1, 29, 3_651}) {
            assertEquals("topic.half-life", assertThrows(InvalidInput.class, () -> vocabulary.halve(ADMIN, ml, days)).code());
        }
        assertEquals("topic.admin", assertThrows(Forbidden.class, () -> vocabulary.halve(BOB, ml, 90)).code());
    }

    @Test
    public void oppositeMergesAtOnceMakeNoCircle() {
        int a = topic("OPS", "alpha");
        int b = topic("OPS", "beta");
        int c = topic("OPS", "gamma");
        List<int[]> merges = List.of(new int[] {a, b}, new int[] {b, c}, new int[] {c, a}, new int[] {b, a});

        Crowd.of(16, i -> vocabulary.merge(ADMIN, merges.get(i % 4)[0], merges.get(i % 4)[1]));

        assertEquals(Set.of(a, b, c), topics.family(a));
        assertEquals(topics.view(BOB, a), topics.view(BOB, c));
    }

    private int topic(String space, String name) {
        return topics.resolve(space, List.of(name)).get(0).subjectId();
    }
}
