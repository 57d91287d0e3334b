package org.chorus.topic;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.Crowd;
import org.chorus.given.SpaceRights;
import org.chorus.given.Vectors;
import org.chorus.host.Viewer;
import org.chorus.host.ao.Sql;
import org.chorus.host.confluence.ConfluenceTransactions;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;
import org.chorus.topic.ao.AoSubjects;
import org.chorus.topic.ao.AoTopics;
import org.chorus.topic.ao.SubjectRow;
import org.chorus.topic.ao.TopicRow;
import org.junit.After;
import org.junit.Test;

public final class TopicServiceTest {

    private static final Viewer ANN = new Viewer("ann");
    private static final Viewer BOB = new Viewer("bob");

    private final SpaceRights rights = new SpaceRights().view("ann", "OPS").view("ann", "HR").view("bob", "OPS");
    private Database database = Database.h2Memory();
    private TopicService topics = on(database);

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aNameIsOneTopicHoweverSpelled() {
        Topic first = topics.resolve("OPS", List.of("Road Safety")).get(0);

        assertEquals(List.of(first), topics.resolve("OPS", List.of("road-safety", "ROAD SAFETY")));
        assertEquals(Optional.of(first), topics.named("OPS", "roadsafety"));
        assertEquals(Map.of(first.id(), first), topics.byIds(Set.of(first.id(), 999)));
    }

    @Test
    public void theOrderOfTheNamesIsKept() {
        topics.resolve("OPS", List.of("beta"));

        assertEquals(List.of("alpha", "beta", "gamma"),
                topics.resolve("OPS", List.of("alpha", "Beta", "gamma")).stream().map(Topic::name).toList());
    }

    @Test
    public void eachSpaceKeepsItsOwnSpelling() {
        topics.resolve("HR", List.of("Project X-RAY"));

        assertEquals("project xray", topics.resolve("OPS", List.of("project xray")).get(0).name());
    }

    @Test
    public void completionTellsNothingOfSpacesTheViewerMayNotView() {
        topics.resolve("HR", List.of("lay offs", "lamps"));
        topics.resolve("OPS", List.of("Lamp", "ladders"));

        assertEquals(List.of("ladders", "Lamp"), names(topics.matching(BOB, "LA", 10)));
        assertEquals(List.of("ladders", "lamps", "lay offs"), names(topics.matching(ANN, "la", 10)));
        assertEquals(List.of(), names(topics.matching(Viewer.ANONYMOUS, "la", 10)));
        assertThrows(Missing.class, () -> topics.matchingIn(BOB, "HR", "la", 10));
    }

    @Test
    public void aHiddenTopicDoesNotPushAVisibleOneOut() {
        topics.resolve("HR", List.of("aa", "ab", "ac"));
        topics.resolve("OPS", List.of("ad"));

        assertEquals(List.of("ad"), names(topics.matching(BOB, "a", 1)));
    }

    @Test
    public void completionCrossesSeparatorsAndKnowsNoWildcards() {
        topics.resolve("OPS", List.of("road safety"));

        assertEquals(List.of("road safety"), names(topics.matchingIn(ANN, "OPS", "Road-Sa", 10)));
        assertEquals(List.of("road safety"), names(topics.matchingIn(ANN, "OPS", "", 10)));
        assertEquals(List.of(), names(topics.matchingIn(ANN, "OPS", "r_ad%", 10)));
    }

    @Test
    public void elevenTopicsAreTooManyHoweverOftenOneIsRepeatedTenAreNot() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertEquals(10, topics.resolve("OPS", Collections.nCopies(3, names).stream().flatMap(List::stream).toList()).size());
        assertEquals("There are at most 10 topics, not 11.", assertThrows(InvalidInput.class,
                () -> topics.resolve("OPS", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"))).getMessage());
    }

    @Test
    public void strangeTextsAreRefusedOrFoundAgain() {
        for (String vector : Vectors.all()) {
            Optional<Topic> found = topics.named("OPS", vector);

            assertEquals(found, topics.named("OPS", vector));
            topics.matching(ANN, vector, 10);
        }
    }

    @Test
    public void theFirstUsersOfATopicAtOnceMakeItOnceOnH2() {
        assertEquals(1, Set.copyOf(Crowd.of(16, i -> topics.resolve("OPS", List.of("storm")))).size());
    }

    @Test
    public void theFirstUsersOfATopicAtOnceMakeItOnceOnPostgreSql() {
        database.close();
        database = EmbeddedPostgreSql.shared().freshDatabase();
        topics = on(database);

        assertEquals(1, Set.copyOf(Crowd.of(16, i -> topics.resolve("OPS", List.of("storm")))).size());
        assertEquals(List.of("storm"), names(topics.matching(ANN, "st", 10)));
    }

    @Test
    public void twoSpacesFirstUsesAtOnceMakeOneSubject() {
        assertEquals(1, subjectsOf(Crowd.of(16, i -> topics.resolve("SPACE" + i, List.of("storm")))));
    }

    @Test
    public void twoSpacesFirstUsesAtOnceMakeOneSubjectOnPostgreSql() {
        database.close();
        database = EmbeddedPostgreSql.shared().freshDatabase();
        topics = on(database);

        assertEquals(1, subjectsOf(Crowd.of(16, i -> topics.resolve("SPACE" + i, List.of("storm")))));
    }

    private static int subjectsOf(List<List<Topic>> all) {
        return all.stream().flatMap(List::stream).map(Topic::subjectId).collect(Collectors.toSet()).size();
    }

    @Test
    public void aSubjectIsShownInTheOldestSpellingTheViewerMaySee() {
        int subject = topics.resolve("HR", List.of("Project X-RAY")).get(0).subjectId();

        assertEquals(Map.of(), topics.shown(BOB, Set.of(subject)));
        assertThrows(Missing.class, () -> topics.view(BOB, subject));

        topics.resolve("OPS", List.of("project xray"));

        assertEquals(new Subject(subject, "project xray"), topics.view(BOB, subject));
        assertEquals(new Subject(subject, "Project X-RAY"), topics.view(ANN, subject));
        assertThrows(Missing.class, () -> topics.view(Viewer.ANONYMOUS, subject));
    }

    @Test
    public void whatIsSaidToEverybodyIsForWhoeverIsLoggedIn() {
        int subject = topics.resolve(TopicService.EVERYBODY, List.of("Lunch")).get(0).subjectId();

        assertEquals("Lunch", topics.view(new Viewer("stranger"), subject).name());
        assertEquals(List.of("Lunch"), names(topics.matching(new Viewer("stranger"), "lu", 10)));
        assertThrows(Missing.class, () -> topics.view(Viewer.ANONYMOUS, subject));
        assertEquals(List.of(), topics.matching(Viewer.ANONYMOUS, "lu", 10));
    }

    @Test
    public void labelsFindWhatIsSpokenOfAndMakeNothing() {
        int subject = topics.resolve("OPS", List.of("Machine Learning")).get(0).subjectId();

        assertEquals(Map.of("machine-learnings", subject), topics.ofLabels(List.of("machine-learnings", "never-said", "---")));
        assertEquals(List.of(), topics.matching(ANN, "never", 10));
        assertEquals(Map.of(), topics.ofLabels(List.of()));
    }

    @Test
    public void whoIsAloneIsAFamily() {
        int subject = topics.resolve("OPS", List.of("storm")).get(0).subjectId();

        assertEquals(Set.of(subject), topics.family(subject));
        assertEquals(Set.of(), topics.family(4711));
    }

    private static List<String> names(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).toList();
    }

    private TopicService on(Database database) {
        ActiveObjects ao = database.activeObjects("org.chorus", TopicRow.class, SubjectRow.class);
        Sql sql = new Sql(database.executors());
        return new TopicService(new AoTopics(sql), new AoSubjects(ao, sql), new TopicAudience(rights),
                new ConfluenceTransactions(database.transactions()));
    }
}
