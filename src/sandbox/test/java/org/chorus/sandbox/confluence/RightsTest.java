package org.chorus.sandbox.confluence;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.Test;

public class RightsTest {

    private final Scenario scenario = AWorld.scenario();
    private final Rights rights = scenario.world().rights();

    @Test
    public void aSpaceIsClosedToWhomNothingWasGiven() {
        scenario.person("ann").maySee("HR");
        scenario.person("bob");

        assertTrue(maySee("ann", "HR"));
        assertFalse(maySee("bob", "HR"));
        assertFalse(rights.mayView(Person.ANONYMOUS, space("HR")));
    }

    @Test
    public void whatAnybodyMayALoggedInPersonMayToo() {
        scenario.space("PUB").openToAnonymous();
        scenario.person("bob");

        assertTrue(rights.mayView(Person.ANONYMOUS, space("PUB")));
        assertTrue(maySee("bob", "PUB"));
    }

    @Test
    public void nobodyAnonymousComesInWhileTheSiteIsClosedToThem() {
        scenario.space("PUB").openToAnonymous();

        scenario.anonymousAccess(false);

        assertFalse(rights.mayView(Person.ANONYMOUS, space("PUB")));
    }

    @Test
    public void whoHasNoLicenceMayOnlyView() {
        scenario.space("OPS").openToLoggedIn();
        scenario.person("ann");
        scenario.person("gil").unlicensed().mayComment("OPS");

        assertTrue(maySee("gil", "OPS"));
        assertFalse(rights.may(person("gil"), SpaceRight.COMMENT, space("OPS")));
        assertTrue(rights.may(person("ann"), SpaceRight.COMMENT, space("OPS")));
    }

    @Test
    public void rightsOfAGroupEndWithTheMembership() {
        scenario.space("OPS").seenByGroup("unit-ops");
        scenario.person("ann").inUnit("ops");

        assertTrue(maySee("ann", "OPS"));
        scenario.world().people().change(person("ann"), ann -> ann.leaving("unit-ops"));

        assertFalse(maySee("ann", "OPS"));
    }

    @Test
    public void onlyTheSuperGroupSeesWhatIsClosed() {
        scenario.page("HR", "Salaries").restrictedTo("ann");
        scenario.person("root").systemAdmin();
        scenario.person("sys").systemAdminWithoutContent();

        assertTrue(maySee("root", "HR"));
        assertTrue(maySeePage("root", "HR", "Salaries"));
        assertFalse(maySee("sys", "HR"));
        assertTrue(person("sys").systemAdmin());
    }

    @Test
    public void aDeactivatedPersonMayNothing() {
        scenario.space("PUB").openToAnonymous();
        scenario.person("ann").systemAdmin().deactivated();

        assertFalse(maySee("ann", "PUB"));
        assertFalse(person("ann").systemAdmin());
    }

    @Test
    public void anArchivedSpaceKeepsItsRights() {
        scenario.person("ann").mayEdit("OLD");

        scenario.space("OLD").archived(true);

        assertTrue(maySee("ann", "OLD"));
        assertTrue(rights.may(person("ann"), SpaceRight.EDITSPACE, space("OLD")));
    }

    @Test
    public void viewingRestrictionsAreInherited() {
        scenario.person("ann").maySee("OPS");
        scenario.person("bob").maySee("OPS");
        scenario.page("OPS", "Plans").restrictedTo("ann");
        scenario.page("OPS", "Budget").under("Plans");
        PageScenario comment = scenario.page("OPS", "Detail").under("Budget").commentedBy("ann", "<p>Hm.</p>");

        assertTrue(maySeePage("ann", "OPS", "Detail"));
        assertFalse(maySeePage("bob", "OPS", "Plans"));
        assertFalse(maySeePage("bob", "OPS", "Detail"));
        assertFalse(rights.mayView(person("bob"), scenario.world().contents().comments(comment.page()).get(0)));
    }

    @Test
    public void bothARestrictionAndTheOneAboveMustIncludeAPerson() {
        scenario.person("ann").maySee("OPS");
        scenario.page("OPS", "Plans").restrictedTo("bob");
        scenario.page("OPS", "Budget").under("Plans").restrictedTo("ann");

        assertFalse(maySeePage("ann", "OPS", "Budget"));
    }

    @Test
    public void aRestrictionOpensNothingThatTheSpaceCloses() {
        scenario.page("HR", "Salaries").restrictedTo("bob");

        assertFalse(maySeePage("bob", "HR", "Salaries"));
    }

    @Test
    public void editingRestrictionsAreNotInherited() {
        scenario.person("ann").mayEdit("OPS");
        scenario.person("bob").mayEdit("OPS");
        scenario.page("OPS", "Plans").editableBy("ann");
        scenario.page("OPS", "Budget").under("Plans");

        assertFalse(mayEdit("bob", "Plans"));
        assertTrue(mayEdit("ann", "Plans"));
        assertTrue(mayEdit("bob", "Budget"));
    }

    @Test
    public void nobodyEditsWhatTheyMayNotView() {
        scenario.person("bob").mayEdit("OPS");

        scenario.page("OPS", "Plans").restrictedTo("ann").editableBy("bob");

        assertFalse(mayEdit("bob", "Plans"));
    }

    @Test
    public void onesOwnCommentMayBeEditedAndAnotherOneNot() {
        scenario.person("ann").mayComment("OPS");
        scenario.person("bob").mayComment("OPS");
        PageScenario page = scenario.page("OPS", "Plans").commentedBy("ann", "<p>Hm.</p>");
        StoredContent comment = scenario.world().contents().comments(page.page()).get(0);

        assertTrue(rights.mayEdit(person("ann"), comment));
        assertFalse(rights.mayEdit(person("bob"), comment));
    }

    private boolean maySee(String username, String spaceKey) {
        return rights.mayView(person(username), space(spaceKey));
    }

    private boolean maySeePage(String username, String spaceKey, String title) {
        return rights.mayView(person(username), scenario.page(spaceKey, title).page());
    }

    private boolean mayEdit(String username, String title) {
        return rights.mayEdit(person(username), scenario.page("OPS", title).page());
    }

    private Person person(String username) {
        return scenario.person(username).person();
    }

    private StoredSpace space(String key) {
        return scenario.space(key).space();
    }
}
