package org.chorus.sandbox.confluence.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.sandbox.confluence.Audience;
import org.chorus.sandbox.confluence.Editing;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;

/** One page or blog post. */
public final class PageScenario {

    private final Scenario scenario;
    private final long id;

    PageScenario(Scenario scenario, StoredContent page) {
        this.scenario = scenario;
        this.id = page.id();
    }

    /** In storage format; makes a new version. */
    public PageScenario body(String storage) {
        editing().edit(page(), page().title(), storage, "", editor());
        return this;
    }

    public PageScenario editedBy(String username, String storage) {
        editing().edit(page(), page().title(), storage, "", scenario.personNamed(username));
        return this;
    }

    /** A minor edit, of which nobody is notified. */
    public PageScenario quietlyEditedBy(String username, String storage) {
        editing().editQuietly(page(), page().title(), storage, "", scenario.personNamed(username));
        return this;
    }

    /** Below the page of that title in the same space. */
    public PageScenario under(String parentTitle) {
        editing().move(page(), scenario.page(page().spaceKey(), parentTitle).page());
        return this;
    }

    public PageScenario createdBy(String username) {
        editing().backdate(page(), scenario.personNamed(username), page().createdAt());
        return this;
    }

    /** Only they may view it and what is below it. */
    public PageScenario restrictedTo(String... usernames) {
        editing().restrict(page(), audience(usernames), page().editors());
        return this;
    }

    /** Only they may edit it. */
    public PageScenario editableBy(String... usernames) {
        editing().restrict(page(), page().viewers(), audience(usernames));
        return this;
    }

    public PageScenario labelled(String... labels) {
        editing().label(page(), List.of(labels));
        return this;
    }

    public PageScenario unlabelled(String label) {
        editing().unlabel(page(), label);
        return this;
    }

    public PageScenario likedBy(String... usernames) {
        Stream.of(usernames).forEach(username -> editing().like(page(), scenario.personNamed(username)));
        return this;
    }

    public PageScenario commentedBy(String username, String storage) {
        editing().comment(page(), storage, scenario.personNamed(username));
        return this;
    }

    public PageScenario trashed() {
        editing().trash(page());
        return this;
    }

    public PageScenario restored() {
        editing().restore(scenario.world().contents().kept(id).orElseThrow());
        return this;
    }

    /** Gone for good. */
    public void removed() {
        editing().remove(page());
    }

    public StoredContent page() {
        return scenario.world().contents().withId(id).orElseThrow();
    }

    public long id() {
        return id;
    }

    private Person editor() {
        return scenario.world().people().byKey(page().creatorKey()).orElse(Person.ANONYMOUS);
    }

    private Audience audience(String... usernames) {
        Set<String> keys = Stream.of(usernames).map(username -> scenario.personNamed(username).key())
                .collect(Collectors.toSet());
        return new Audience(keys, Set.of());
    }

    private Editing editing() {
        return scenario.world().editing();
    }
}
