package org.chorus.sandbox.confluence.scenario;

import java.util.Set;
import org.chorus.sandbox.confluence.Outbox;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;

/**
 * States the world of a test: {@code scenario.person("ann").inUnit("ops").maySee("OPS")}. Whoever and whatever
 * is named for the first time comes into being: people licensed, with their username as password and no
 * rights; spaces closed to everybody; pages empty and unrestricted.
 */
public final class Scenario {

    private final World world;

    public Scenario(World world) {
        this.world = world;
    }

    public PersonScenario person(String username) {
        return new PersonScenario(this, personNamed(username));
    }

    public SpaceScenario space(String key) {
        return new SpaceScenario(this, spaceWithKey(key));
    }

    public PageScenario page(String spaceKey, String title) {
        StoredContent page = world.contents().page(spaceKey, title).orElseGet(
                () -> world.editing().createPage(spaceWithKey(spaceKey), title, "", Person.ANONYMOUS));
        return new PageScenario(this, page);
    }

    public PageScenario blogPost(String spaceKey, String title) {
        return new PageScenario(this,
                world.editing().createBlogPost(spaceWithKey(spaceKey), title, "", Person.ANONYMOUS));
    }

    public Scenario readOnly(boolean now) {
        world.site().change(old -> old.readOnly(now));
        return this;
    }

    public Scenario anonymousAccess(boolean now) {
        world.site().change(old -> old.anonymousAccess(now));
        return this;
    }

    /** Every mail sent so far. */
    public Outbox outbox() {
        return world.outbox();
    }

    public World world() {
        return world;
    }

    Person personNamed(String username) {
        return world.people().named(username)
                .orElseGet(() -> world.people().create(username, capitalised(username)));
    }

    StoredSpace spaceWithKey(String key) {
        return world.spaces().withKey(key).orElseGet(() -> world.spaces().change(
                world.spaces().create(key, key, Person.ANONYMOUS), created -> created.withGrants(Set.of())));
    }

    private static String capitalised(String username) {
        return Character.toUpperCase(username.charAt(0)) + username.substring(1);
    }
}
