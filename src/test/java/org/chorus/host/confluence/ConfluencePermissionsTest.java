package org.chorus.host.confluence;

import static org.chorus.given.HostContents.DIRECT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.List;
import java.util.Set;
import org.chorus.given.HostContents;
import org.chorus.host.Viewer;
import org.junit.Before;
import org.junit.Test;

public class ConfluencePermissionsTest {

    private static final Viewer ANN = new Viewer("key-ann");

    private final PermissionManager permissions = mock(PermissionManager.class);
    private final SpacePermissionManager spacePermissions = mock(SpacePermissionManager.class);
    private final HostContents contents = new HostContents();
    private final UserAccessor accessor = mock(UserAccessor.class);
    private final UserManager users = mock(UserManager.class);
    private final ConfluenceUser ann = mock(ConfluenceUser.class);
    private final Space ops = contents.ops;
    private final ConfluenceSpaces spaces = new ConfluenceSpaces(contents.spaces);
    private final ConfluencePermissions host =
            new ConfluencePermissions(permissions, spacePermissions, spaces, accessor, users,
                    new ConfluenceContent(contents.pages, spaces, DIRECT), DIRECT);

    @Before
    public void annMayDoEverythingInOps() {
        when(accessor.getExistingUserByKey(new UserKey("key-ann"))).thenReturn(ann);
        when(users.isLicensed(new UserKey("key-ann"))).thenReturn(true);
        when(permissions.hasPermission(ann, Permission.VIEW, ops)).thenReturn(true);
        when(permissions.hasPermission(ann, Permission.ADMINISTER, ops)).thenReturn(true);
        when(spacePermissions.hasPermission("COMMENT", ops, ann)).thenReturn(true);
    }

    @Test
    public void asksTheHostEachTime() {
        assertTrue(host.mayView(ANN, "OPS"));
        assertTrue(host.mayComment(ANN, "OPS"));
        assertTrue(host.mayAdminister(ANN, "OPS"));

        when(permissions.hasPermission(ann, Permission.VIEW, ops)).thenReturn(false);

        assertFalse(host.mayView(ANN, "OPS"));
        assertFalse(host.mayComment(ANN, "OPS"));
    }

    @Test
    public void nothingIsAllowedInASpaceThatIsNotThere() {
        assertFalse(host.mayView(ANN, "NONE"));
        assertFalse(host.mayComment(ANN, "NONE"));
        assertFalse(host.mayAdminister(ANN, ""));
    }

    @Test
    public void anonymousVisitorsReadWhereTheSpaceIsOpenAndNeverWrite() {
        when(permissions.hasPermission(null, Permission.VIEW, ops)).thenReturn(true);
        when(permissions.hasPermission(null, Permission.ADMINISTER, ops)).thenReturn(true);
        when(spacePermissions.hasPermission("COMMENT", ops, null)).thenReturn(true);

        assertTrue(host.mayView(Viewer.ANONYMOUS, "OPS"));
        assertFalse(host.mayComment(Viewer.ANONYMOUS, "OPS"));
        assertFalse(host.mayAdminister(Viewer.ANONYMOUS, "OPS"));
        assertFalse(host.isSystemAdmin(Viewer.ANONYMOUS));
    }

    @Test
    public void somebodyWhoVanishedIsNotTakenForAnAnonymousVisitor() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);

        assertFalse(host.mayView(new Viewer("key-gone"), "OPS"));
    }

    @Test
    public void theUnlicensedReadOnly() {
        when(users.isLicensed(new UserKey("key-ann"))).thenReturn(false);

        assertTrue(host.mayView(ANN, "OPS"));
        assertFalse(host.mayComment(ANN, "OPS"));
    }

    @Test
    public void anArchivedSpaceIsForReading() {
        when(ops.isArchived()).thenReturn(true);

        assertTrue(host.mayView(ANN, "OPS"));
        assertFalse(host.mayComment(ANN, "OPS"));
    }

    @Test
    public void withoutThePermissionToCommentNobodyWrites() {
        when(spacePermissions.hasPermission("COMMENT", ops, ann)).thenReturn(false);

        assertFalse(host.mayComment(ANN, "OPS"));
    }

    @Test
    public void ofSeveralSpacesOnlyTheVisibleOnesAreNamed() {
        assertEquals(Set.of("OPS"), host.viewable(ANN, List.of("OPS", "HR", "OPS", "")));
    }

    @Test
    public void contentIsSeenWhereBothItsSpaceAndItselfLetOne() {
        SpaceContentEntityObject plans = contents.page(7, "Plans", "ann");
        SpaceContentEntityObject secret = contents.page(8, "Secret", "cho");
        Comment comment = contents.comment(9, secret, "cho");
        when(permissions.hasPermission(ann, Permission.VIEW, plans)).thenReturn(true);
        when(permissions.hasPermission(ann, Permission.VIEW, comment)).thenReturn(true);

        assertEquals(Set.of(7L), host.viewableContent(ANN, List.of(7L, 8L, 9L, 4711L, 0L)));
        assertFalse(host.mayViewContent(Viewer.ANONYMOUS, 7));
        assertFalse(host.mayViewContent(new Viewer("key-gone"), 7));

        when(permissions.hasPermission(ann, Permission.VIEW, ops)).thenReturn(false);

        assertFalse(host.mayViewContent(ANN, 7));
    }

    @Test
    public void whatIsInTheTrashIsSeenByNobody() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
        SpaceContentEntityObject plans = contents.page(7, "Plans", "ann");
        when(plans.getContentStatus()).thenReturn("trashed");

        assertFalse(host.mayViewContent(ANN, 7));
    }
}
