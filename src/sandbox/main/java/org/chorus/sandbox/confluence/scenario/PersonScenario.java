package org.chorus.sandbox.confluence.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chorus.sandbox.confluence.Grant;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.Standing;

/** One person and what they may do. */
public final class PersonScenario {

    private final Scenario scenario;
    private final String key;

    PersonScenario(Scenario scenario, Person person) {
        this.scenario = scenario;
        this.key = person.key();
    }

    public PersonScenario named(String fullName) {
        return change(old -> old.named(fullName, old.email()));
    }

    public PersonScenario email(String address) {
        return change(old -> old.named(old.fullName(), address));
    }

    public PersonScenario renamed(String username) {
        return change(old -> old.renamed(username));
    }

    public PersonScenario inUnit(String unit) {
        return inGroup(Groups.UNIT_PREFIX + unit);
    }

    public PersonScenario inGroup(String group) {
        return change(old -> old.joining(group));
    }

    public PersonScenario licensed() {
        return change(old -> old.licensed(true));
    }

    public PersonScenario unlicensed() {
        return change(old -> old.licensed(false));
    }

    /** In the super group: administers the site and sees all content. */
    public PersonScenario systemAdmin() {
        return inGroup(Groups.SUPER);
    }

    /** Administers the site, and sees only what everybody with the same rights sees. */
    public PersonScenario systemAdminWithoutContent() {
        return inGroup(Groups.SYSTEM_ADMINS);
    }

    public PersonScenario deactivated() {
        return change(old -> old.standing(Standing.INACTIVE));
    }

    public PersonScenario reactivated() {
        return change(old -> old.standing(Standing.ACTIVE));
    }

    public PersonScenario removed() {
        return change(old -> old.standing(Standing.REMOVED));
    }

    /** Gone from a directory elsewhere, of which no listener hears. */
    public PersonScenario vanished() {
        scenario.world().people().lose(person());
        return this;
    }

    /** As in {@code speaking("de_DE", "Europe/Berlin")}. */
    public PersonScenario speaking(String locale, String timeZone) {
        return change(old -> old.speaking(locale, timeZone));
    }

    public PersonScenario maySee(String spaceKey) {
        return may(spaceKey, Set.of(SpaceRight.VIEWSPACE));
    }

    public PersonScenario mayComment(String spaceKey) {
        return may(spaceKey, Set.of(SpaceRight.VIEWSPACE, SpaceRight.COMMENT));
    }

    /** May create and edit pages and blog posts, comment and restrict. */
    public PersonScenario mayEdit(String spaceKey) {
        return may(spaceKey, SpaceRight.writing());
    }

    public PersonScenario spaceAdminOf(String spaceKey) {
        return may(spaceKey, SpaceRight.everything());
    }

    /** Loses every right on the space that was given to this person alone. */
    public PersonScenario shutOutOf(String spaceKey) {
        scenario.world().spaces().change(scenario.spaceWithKey(spaceKey), old -> old.withGrants(
                old.grants().stream().filter(grant -> !grant.name().equals(key))
                        .collect(Collectors.toSet())));
        return this;
    }

    /** A new page, published as the host publishes it: listeners hear of it with its author and body. */
    public PageScenario writesPage(String spaceKey, String title, String storage) {
        return new PageScenario(scenario,
                scenario.world().editing().createPage(scenario.spaceWithKey(spaceKey), title, storage, person()));
    }

    public PageScenario writesBlogPost(String spaceKey, String title, String storage) {
        return new PageScenario(scenario,
                scenario.world().editing().createBlogPost(scenario.spaceWithKey(spaceKey), title, storage, person()));
    }

    public Person person() {
        return scenario.world().people().byKey(key).orElseThrow();
    }

    public String key() {
        return key;
    }

    private PersonScenario may(String spaceKey, Set<SpaceRight> rights) {
        List<Grant> grants = rights.stream().map(right -> Grant.toPerson(right, person())).toList();
        scenario.world().spaces().change(scenario.spaceWithKey(spaceKey), old -> old.granting(grants));
        return this;
    }

    private PersonScenario change(UnaryOperator<Person> change) {
        scenario.world().people().change(person(), change);
        return this;
    }
}
