package org.chorus.sandbox.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Rights;
import org.chorus.sandbox.confluence.SpaceRight;
import org.junit.Test;

public class ScenarioTest {

    private final Scenario scenario = AWorld.scenario();
    private final Rights rights = scenario.world().rights();

    @Test
    public void whoeverIsNamedComesIntoBeingOnceLicensedAndWithoutRights() {
        scenario.person("ann").named("Ann Example").inUnit("ops");
        scenario.person("ann").licensed();
        scenario.space("OPS");

        assertEquals(1, scenario.world().people().all().size());
        assertEquals(Set.of("unit-ops", Groups.LICENSED), scenario.person("ann").person().groups());
        assertFalse(rights.mayView(scenario.person("ann").person(), scenario.space("OPS").space()));
    }

    @Test
    public void takingTheLicenceTakesItsGroup() {
        scenario.person("gil").unlicensed();

        assertEquals(Set.of(), scenario.person("gil").person().groups());
    }

    @Test
    public void whoIsShutOutKeepsNothing() {
        scenario.person("cho").spaceAdminOf("OPS").shutOutOf("OPS");

        assertTrue(scenario.space("OPS").space().grants().isEmpty());
    }

    @Test
    public void aSpaceMayBeClosedAgain() {
        scenario.space("OPS").openToAnonymous().writtenByLicensed().closed();

        assertFalse(rights.may(scenario.person("ann").person(), SpaceRight.VIEWSPACE, scenario.space("OPS").space()));
    }

    @Test
    public void aPageIsStatedInOneSentence() {
        PageScenario page = scenario.page("OPS", "Plans").body("<p>x</p>").under("Home").labelled("a", "b")
                .createdBy("bob").likedBy("ann").commentedBy("ann", "<p>Hm.</p>");

        assertEquals("Home", scenario.world().contents().above(page.page()).get(0).title());
        assertEquals(scenario.person("bob").key(), page.page().creatorKey());
        assertEquals(Set.of("a", "b"), page.page().labels());
        assertEquals(List.of("<p>Hm.</p>"),
                scenario.world().contents().comments(page.page()).stream().map(comment -> comment.body()).toList());
    }
}
