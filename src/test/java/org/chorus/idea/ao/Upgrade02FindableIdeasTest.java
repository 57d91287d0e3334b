package org.chorus.idea.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import org.chorus.given.Databases;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaQuery;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.ao.first.FirstIdeaRow;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.ModelVersions;
import org.chorus.sandbox.ao.Namespace;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class Upgrade02FindableIdeasTest {

    private static final int BOARD = 7;
    private static final long DAY = 86_400_000L;

    private final Database database;
    private final ModelVersions versions = ModelVersions.inMemory();

    public Upgrade02FindableIdeasTest(String name, Supplier<Database> opening) {
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
    public void ideasOfTheFirstTablesAreSortedSearchedAndWaitAfterwards() {
        ActiveObjects old = database.activeObjects("org.chorus", FirstIdeaRow.class);
        put(old, "Bike racks", "at the *station*", "SPARK", DAY, 0);
        put(old, "Bike shed", null, "IN_USE", 2 * DAY, 0);
        put(old, "Old and loved", "", "SPARK", DAY + 1, 1000);

        AoIdeas ideas = upgraded();

        assertEquals(List.of("Old and loved", "Bike shed", "Bike racks"), titles(ideas, IdeaQuery.all(BOARD, IdeaSort.HOT, 10)));
        assertEquals(List.of("Bike racks", "Old and loved"), titles(ideas, IdeaQuery.all(BOARD, IdeaSort.WAITING, 10)));
        assertEquals(List.of("Bike racks"), titles(ideas, new IdeaQuery(BOARD, IdeaSort.NEW, Set.of(), Set.of(), Set.of(),
                List.of("bike", "stat"), List.of(), 10)));
        assertEquals("at the *station*", ideas.byId(1).orElseThrow().text());
    }

    @Test
    public void moreIdeasThanAreTakenAtOnceAreAllTaken() {
        ActiveObjects old = database.activeObjects("org.chorus", FirstIdeaRow.class);
        IntStream.range(0, 450).forEach(i -> put(old, "Idea " + i, "", "SPARK", DAY + i, 0));

        AoIdeas ideas = upgraded();

        assertEquals(450, ideas.matching(new IdeaQuery(BOARD, IdeaSort.WAITING, Set.of(), Set.of(), Set.of(), List.of("idea"), List.of(), 1000)).size());
    }

    @Test
    public void aFirstInstallationRunsItOnNothing() {
        assertEquals(List.of(), upgraded().matching(IdeaQuery.all(BOARD, IdeaSort.HOT, 10)));
        assertTrue(versions.read("AO_1F4412_#").isPresent());
    }

    private AoIdeas upgraded() {
        Namespace tables = database.namespace("org.chorus");
        List<Class<? extends RawEntity<?>>> now = List.of(IdeaRow.class, IdeaTermRow.class, IdeaTopicRow.class);
        tables.start(now, List.of(new Upgrade02FindableIdeas()), versions);
        return new AoIdeas(tables.activeObjects(), new Sql(database.executors()));
    }

    private static void put(ActiveObjects old, String title, String text, String state, long createdAt, int endorsements) {
        FirstIdeaRow row = old.create(FirstIdeaRow.class, new DBParam("BOARD_ID", BOARD), new DBParam("TITLE", title),
                new DBParam("STATE", state), new DBParam("CREATED_AT", createdAt), new DBParam("VERSION", 1),
                new DBParam("NATURAL_KEY", UUID.randomUUID().toString()));
        row.setText(text);
        row.setEndorsements(endorsements);
        row.save();
    }

    private static List<String> titles(AoIdeas ideas, IdeaQuery query) {
        return ideas.matching(query).stream().map(Idea::title).toList();
    }
}
