package org.chorus.sandbox.confluence.scenario;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chorus.sandbox.confluence.Grant;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.StoredSpace;

/** One space and whom it is open to. */
public final class SpaceScenario {

    private final Scenario scenario;
    private final long id;

    SpaceScenario(Scenario scenario, StoredSpace space) {
        this.scenario = scenario;
        this.id = space.id();
    }

    public SpaceScenario named(String name) {
        return change(old -> old.described(name, old.description()));
    }

    /** Everybody may view it. */
    public SpaceScenario openToAnonymous() {
        return grant(Set.of(SpaceRight.VIEWSPACE), Grant::toAnybody);
    }

    /** Everybody who is logged in may view it and, with a licence, comment. */
    public SpaceScenario openToLoggedIn() {
        return grant(EnumSet.of(SpaceRight.VIEWSPACE, SpaceRight.COMMENT), Grant::toLoggedIn);
    }

    /** Everybody with a licence may write in it. */
    public SpaceScenario writtenByLicensed() {
        return writtenByGroup(Groups.LICENSED);
    }

    public SpaceScenario seenByGroup(String group) {
        return grant(Set.of(SpaceRight.VIEWSPACE), right -> Grant.toGroup(right, group));
    }

    public SpaceScenario writtenByGroup(String group) {
        return grant(SpaceRight.writing(), right -> Grant.toGroup(right, group));
    }

    /** Takes every right from everybody. */
    public SpaceScenario closed() {
        return change(old -> old.withGrants(Set.of()));
    }

    public SpaceScenario archived(boolean now) {
        return change(old -> old.archived(now));
    }

    /** Removes it with all that is in it. */
    public void remove() {
        scenario.world().remove(space());
    }

    public StoredSpace space() {
        return scenario.world().spaces().withId(id).orElseThrow();
    }

    private SpaceScenario grant(Collection<SpaceRight> rights, Function<SpaceRight, Grant> grant) {
        List<Grant> grants = rights.stream().map(grant).toList();
        return change(old -> old.granting(grants));
    }

    private SpaceScenario change(UnaryOperator<StoredSpace> change) {
        scenario.world().spaces().change(space(), change);
        return this;
    }
}
