package org.chorus.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.Test;

public class WorldTest {

    private final DataSource database = AWorld.database();
    private final World world = AWorld.on(database);
    private final Scenario scenario = new Scenario(world);

    @Test
    public void everythingIsThereAfterARestart() {
        scenario.person("ann").named("Ann Åkesson").inUnit("ops").spaceAdminOf("OPS").speaking("de_DE", "Europe/Berlin");
        scenario.page("OPS", "Plans").createdBy("ann").body("<p>1 &amp; 2 🙂</p>").labelled("x").likedBy("ann")
                .restrictedTo("ann").commentedBy("ann", "<p>Hm.</p>");
        scenario.readOnly(true);
        world.outbox().take(new Outbox.Mail(0, 0, "a", "ann@example.com", "", "", "Hello", "body", "text/plain", "", "", ""));

        World again = AWorld.on(database);

        assertEquals(world.people().all(), again.people().all());
        assertEquals(world.spaces().all(), again.spaces().all());
        assertEquals(Set.copyOf(world.contents().recent()), Set.copyOf(again.contents().recent()));
        StoredContent page = again.contents().page("OPS", "Plans").orElseThrow();
        assertEquals(List.of(2, 1), again.contents().history(page).stream().map(Edition::number).toList());
        assertEquals(world.outbox().all(), again.outbox().all());
        assertTrue(again.site().readOnly());
    }

    @Test
    public void anIdIsNeverGivenTwice() {
        long removed = scenario.page("OPS", "Plans").id();
        scenario.space("OPS").remove();

        long fresh = new Scenario(AWorld.on(database)).page("OPS", "Plans").id();

        assertNotEquals(removed, fresh);
    }

    @Test
    public void thePasswordIsTheUsernameUntilItIsChanged() {
        Person ann = scenario.person("ann").person();

        assertEquals(ann.key(), world.people().authenticate("Ann", "ann").orElseThrow().key());
        world.people().setPassword(ann, "secret");

        assertFalse(world.people().authenticate("ann", "ann").isPresent());
        assertTrue(world.people().authenticate("ann", "secret").isPresent());
    }

    @Test
    public void aDeactivatedPersonCannotLogIn() {
        scenario.person("ann").deactivated();

        assertFalse(world.people().authenticate("ann", "ann").isPresent());
    }

    @Test
    public void whoComesBackUnderTheSameNameIsSomebodyElse() {
        String former = scenario.person("ann").key();
        scenario.person("ann").removed();

        assertNotEquals(former, scenario.person("ann").key());
        assertTrue(world.people().byKey(former).orElseThrow().removed());
    }

    @Test
    public void aKeySurvivesARename() {
        String key = scenario.person("ann").key();

        scenario.person("ann").renamed("anna");

        assertEquals(key, world.people().named("anna").orElseThrow().key());
    }

    @Test
    public void oldEditionsStayInTheHistory() {
        scenario.page("OPS", "Plans").createdBy("ann").body("<p>one</p>").body("<p>two</p>");

        List<Edition> history = world.contents().history(world.contents().page("OPS", "Plans").orElseThrow());

        assertEquals(List.of("<p>two</p>", "<p>one</p>", ""), history.stream().map(Edition::body).toList());
    }

    @Test
    public void aRemovedSpaceTakesItsContentAlong() {
        long page = scenario.page("OPS", "Plans").commentedBy("ann", "<p>Hm.</p>").id();
        scenario.page("OPS", "Trash").trashed();

        scenario.space("OPS").remove();

        assertFalse(world.contents().withId(page).isPresent());
        assertTrue(AWorld.on(database).contents().recent().isEmpty());
    }

    @Test
    public void trashedContentIsNotFound() {
        scenario.page("OPS", "Plans").trashed();

        assertFalse(world.contents().page("OPS", "Plans").isPresent());
    }

    @Test
    public void whatHappensIsAnnouncedOnceAndAfterwards() {
        List<String> heard = new ArrayList<>();
        world.listen(event -> heard.add(event instanceof WorldEvent.OfContent of ? of.deed().name()
                : event.getClass().getSimpleName()));

        scenario.page("OPS", "Plans").body("<p>one</p>").likedBy("ann", "ann");
        scenario.person("ann").deactivated().reactivated().removed();
        scenario.space("OPS").remove();

        assertEquals(List.of("SpaceCreated", "CREATED", "EDITED", "Liked", "PersonDeactivated",
                "PersonReactivated", "PersonRemoved", "SpaceRemoved"), heard);
    }

    @Test
    public void nobodyIsOvertakenWhenManyChangeTheSameThing() throws Exception {
        StoredContent page = scenario.page("OPS", "Plans").page();
        List<Person> crowd = IntStream.range(0, 32).mapToObj(i -> scenario.person("p" + i).person()).toList();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        crowd.forEach(person -> threads.submit(() -> world.editing().like(page, person)));
        threads.shutdown();

        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(32, scenario.page("OPS", "Plans").page().likes().size());
        assertEquals(32, AWorld.on(database).contents().withId(page.id()).orElseThrow().likes().size());
    }

    @Test
    public void peopleAreFoundByTheStartOfAnyName() {
        scenario.person("ann").named("Ann Lindqvist");
        scenario.person("bob").named("Bob Delacroix");

        assertEquals(List.of("ann"), usernames(world.people().startingWith("lin", 10)));
        assertEquals(List.of("bob"), usernames(world.people().startingWith("BOB", 10)));
        assertTrue(world.people().startingWith("qvist", 10).isEmpty());
    }

    private static List<String> usernames(List<Person> people) {
        return people.stream().map(Person::username).toList();
    }
}
