package org.chorus.sandbox.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.Edition;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.Rights;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.storage.StorageCheck;
import org.chorus.sandbox.confluence.storage.StorageRenderer;
import org.junit.BeforeClass;
import org.junit.Test;

public class DemoOrganisationTest {

    private static final DataSource DATABASE = AWorld.database();
    private static World world;
    private static Rights rights;

    @BeforeClass
    public static void fill() {
        assertTrue(DemoOrganisation.fill(DATABASE, AWorld.NOW));
        world = AWorld.on(DATABASE);
        rights = world.rights();
    }

    @Test
    public void itIsWrittenOnce() {
        assertFalse(DemoOrganisation.fill(DATABASE, AWorld.NOW));
    }

    @Test
    public void sixtyPeopleSitInSixUnits() {
        assertEquals(60, world.people().all().size());
        assertEquals(Set.of("unit-ops", "unit-engineering", "unit-it", "unit-customer", "unit-finance", "unit-people"),
                new HashSet<>(world.people().groups().stream().filter(name -> name.startsWith(Groups.UNIT_PREFIX))
                        .toList()));
    }

    @Test
    public void theEightSpacesDiffer() {
        assertEquals(8, world.spaces().all().size());
        assertTrue(space("OLD").archived());
        assertTrue(space("~ann").personal());
    }

    @Test
    public void everybodyPromisedCanLogIn() {
        for (String username : List.of("admin", "ann", "bob", "cho", "eve", "gil")) {
            assertTrue(username, world.people().authenticate(username, username).isPresent());
        }
        assertTrue(person("admin").systemAdmin());
        assertFalse(person("gil").licensed());
        assertTrue(person("eve").licensed());
    }

    @Test
    public void operationsIsOpenToEverybodyLoggedIn() {
        assertTrue(rights.mayView(person("gil"), space("OPS")));
        assertTrue(rights.may(person("eve"), SpaceRight.COMMENT, space("OPS")));
        assertTrue(rights.may(person("eve"), SpaceRight.EDITSPACE, space("OPS")));
        assertTrue(rights.mayAdminister(person("cho"), space("OPS")));
        assertFalse(rights.mayAdminister(person("ann"), space("OPS")));
        assertFalse(rights.mayView(Person.ANONYMOUS, space("OPS")));
    }

    @Test
    public void peopleAndSafetyIsOpenToAnnAndNotToBobOrEve() {
        assertTrue(rights.mayView(person("ann"), space("HR")));
        assertFalse(rights.mayView(person("bob"), space("HR")));
        assertFalse(rights.mayView(person("eve"), space("HR")));
    }

    @Test
    public void theOutsiderSeesOnlyWhatEveryoneSees() {
        assertEquals(Set.of("OPS", "PUB", "OLD", "~ann"), keysSeenBy(person("eve")));
        assertEquals(Set.of("PUB"), keysSeenBy(Person.ANONYMOUS));
        assertEquals(8, keysSeenBy(person("admin")).size());
    }

    @Test
    public void someAreReadOnlyByAFew() {
        StoredContent drafts = world.contents().page("OPS", "Shift plan drafts").orElseThrow();

        assertTrue(rights.mayView(person("ann"), drafts));
        assertFalse(rights.mayView(person("bob"), drafts));
    }

    @Test
    public void historyLiesInThePastAndInOrder() {
        for (StoredContent content : world.contents().recent()) {
            List<Long> times = world.contents().history(content).stream().map(Edition::at).toList();
            assertEquals(content.title(), times.stream().sorted((a, b) -> Long.compare(b, a)).toList(), times);
            assertTrue(content.title(), times.get(0) < AWorld.NOW.toEpochMilli());
            assertTrue(content.title(), content.containerId() == 0
                    || content.createdAt() > world.contents().container(content).orElseThrow().createdAt());
        }
    }

    @Test
    public void everyTextIsGoodStorageWithoutLooseEnds() {
        for (StoredContent content : world.contents().recent()) {
            StorageCheck.require(content.body());
            String html = new StorageRenderer(world, "", content.spaceKey(), call -> Optional.empty())
                    .render(content.body());
            assertFalse(html, html.contains("unresolved") || html.contains("class=\"error\"") || html.isBlank());
        }
    }

    private static Set<String> keysSeenBy(Person person) {
        Set<String> keys = new HashSet<>();
        world.spaces().all().stream().filter(space -> rights.mayView(person, space)).map(StoredSpace::key)
                .forEach(keys::add);
        return keys;
    }

    private static Person person(String username) {
        return world.people().named(username).orElseThrow();
    }

    private static StoredSpace space(String key) {
        return world.spaces().withKey(key).orElseThrow();
    }
}
