package org.chorus.sandbox.confluence.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.List;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.Rule;
import org.junit.Test;

public class PermissionServicesTest {

    @Rule
    public final HostedWorld host = new HostedWorld();

    private final Scenario scenario = host.scenario;

    @Test
    public void nobodyIsAnonymous() {
        scenario.space("PUB").openToAnonymous();
        scenario.person("ann").maySee("HR");

        assertTrue(host.may(null, Permission.VIEW, host.space("PUB")));
        assertFalse(host.may(null, Permission.VIEW, host.space("HR")));
        assertTrue(host.may(host.user("ann"), Permission.VIEW, host.space("HR")));
    }

    @Test
    public void whoHoldsAnOldUserHasTheRightsOfToday() {
        ConfluenceUser ann = host.user("ann");
        scenario.person("ann").maySee("HR");

        assertTrue(host.may(ann, Permission.VIEW, host.space("HR")));
        scenario.person("ann").deactivated();

        assertFalse(host.may(ann, Permission.VIEW, host.space("HR")));
    }

    @Test
    public void permittedEntitiesAreThoseOneMayView() {
        scenario.person("ann").maySee("OPS");
        List<Space> all = List.of(host.space("HR"), host.space("OPS"));

        assertEquals(List.of(host.space("OPS")), host.get(PermissionManager.class)
                .getPermittedEntities(host.user("ann"), Permission.VIEW, all));
    }

    @Test
    public void aPageIsEditedByWritersAndASpaceByItsAdmins() {
        scenario.person("ann").mayEdit("OPS");
        scenario.person("cho").spaceAdminOf("OPS");
        scenario.page("OPS", "Plans");

        assertTrue(host.may(host.user("ann"), Permission.EDIT, host.page("Plans")));
        assertFalse(host.may(host.user("ann"), Permission.EDIT, host.space("OPS")));
        assertTrue(host.may(host.user("cho"), Permission.ADMINISTER, host.space("OPS")));
    }

    @Test
    public void whatIsGoneMayNobodyView() {
        scenario.person("root").systemAdmin();
        Space gone = host.space("OPS");

        scenario.space("OPS").remove();

        assertFalse(host.may(host.user("root"), Permission.VIEW, gone));
    }

    @Test
    public void whatIsNotEmulatedSaysSo() {
        assertThrows(NotEmulated.class, () -> host.may(null, Permission.VIEW, "people directory"));
    }

    @Test
    public void spacePermissionsHaveTheirConfluenceNames() {
        scenario.person("ann").mayComment("OPS");
        SpacePermissionManager permissions = host.get(SpacePermissionManager.class);

        assertTrue(permissions.hasPermission("COMMENT", host.space("OPS"), host.user("ann")));
        assertFalse(permissions.hasPermission("SETSPACEPERMISSIONS", host.space("OPS"), host.user("ann")));
        assertFalse(permissions.hasPermission("COMMENT", host.space("OPS"), null));
    }

    @Test
    public void adminsAndLicencesAreToldApart() {
        UserManager users = host.get(UserManager.class);
        UserKey root = new UserKey(scenario.person("root").systemAdmin().key());
        UserKey gil = new UserKey(scenario.person("gil").unlicensed().key());

        assertTrue(users.isSystemAdmin(root));
        assertTrue(users.isLicensed(root));
        assertFalse(users.isLicensed(gil));
        assertTrue(users.isLimitedUnlicensedUser(gil));
        assertFalse(users.isSystemAdmin(null));
    }
}
