package org.chorus.topic.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import org.chorus.given.Databases;
import org.chorus.host.ao.Sql;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.ModelVersions;
import org.chorus.sandbox.ao.Namespace;
import org.chorus.topic.Topic;
import org.chorus.topic.ao.first.FirstTopicRow;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class Upgrade03SharedTopicsTest {

    private final Database database;
    private ActiveObjects ao;

    public Upgrade03SharedTopicsTest(String name, Supplier<Database> opening) {
        database = opening.get();
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return Databases.both();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void whatTwoSpacesSpelledDifferentlyIsOneSubjectAfterwards() {
        ActiveObjects old = database.activeObjects("org.chorus", FirstTopicRow.class);
        put(old, "OPS", "Road Safety", "roadsafety");
        put(old, "HR", "road-safety", "roadsafety");
        put(old, "HR", "lamps", "lamp");

        Map<Integer, Topic> topics = upgraded().byIds(List.of(1, 2, 3));

        assertEquals("Road Safety", topics.get(1).name());
        assertEquals("road-safety", topics.get(2).name());
        assertEquals(topics.get(1).subjectId(), topics.get(2).subjectId());
        assertNotEquals(topics.get(1).subjectId(), topics.get(3).subjectId());
    }

    @Test
    public void topicsOfOneSpaceThatCountAsOneByNowKeepTheirIdsAndAreFoundByEitherName() {
        ActiveObjects old = database.activeObjects("org.chorus", FirstTopicRow.class);
        put(old, "OPS", "box", "box");
        put(old, "OPS", "boxes", "boxe");

        AoTopics topics = upgraded();

        assertEquals(Set.of(1, 2), topics.ofSubject("OPS", topics.byIds(List.of(1)).get(1).subjectId()));
        assertEquals(1, topics.inSpace("OPS", List.of("box")).get("box").id());
    }

    @Test
    public void runAgainItChangesNothing() {
        ActiveObjects old = database.activeObjects("org.chorus", FirstTopicRow.class);
        IntStream.rangeClosed(1, 450).forEach(i -> put(old, i % 2 == 0 ? "OPS" : "HR", "Topic " + i / 2, "topic" + i / 2));
        AoTopics topics = upgraded();
        List<Integer> ids = IntStream.rangeClosed(1, 450).boxed().toList();
        Map<Integer, Topic> before = topics.byIds(ids);

        new Upgrade03SharedTopics().upgrade(ModelVersion.valueOf("3"), ao);

        assertEquals(450, before.size());
        assertEquals(before, topics.byIds(ids));
        assertEquals(226, before.values().stream().map(Topic::subjectId).collect(Collectors.toSet()).size());
        assertEquals(226, ao.count(SubjectRow.class));
    }

    @Test
    public void aFirstInstallationRunsItOnNothing() {
        assertEquals(Map.of(), upgraded().inSpace("OPS", List.of("any")));
    }

    private AoTopics upgraded() {
        Namespace tables = database.namespace("org.chorus");
        List<Class<? extends RawEntity<?>>> now = List.of(TopicRow.class, SubjectRow.class);
        tables.start(now, List.of(new Upgrade03SharedTopics()), ModelVersions.inMemory());
        ao = tables.activeObjects();
        return new AoTopics(new Sql(database.executors()));
    }

    private static void put(ActiveObjects old, String space, String name, String slug) {
        old.create(FirstTopicRow.class, new DBParam("SPACE_KEY", space), new DBParam("SLUG", slug), new DBParam("NAME", name),
                new DBParam("NATURAL_KEY", space + ":" + slug));
    }
}
