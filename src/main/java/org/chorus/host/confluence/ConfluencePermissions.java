package org.chorus.host.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chorus.host.Permissions;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/**
 * Confluence's own permissions of a space. Somebody the host no longer knows may do nothing, not even what anonymous
 * visitors may: else a mail would still go out to them.
 */
public final class ConfluencePermissions implements Permissions {

    static final HostMethod HAS_SPACE_PERMISSION = new HostMethod("comment-permission",
            "com.atlassian.confluence.security.SpacePermissionManager", "hasPermission(String, Space, User)");
    private static final String COMMENT = "COMMENT";

    private final PermissionManager permissions;
    private final SpacePermissionManager spacePermissions;
    private final ConfluenceSpaces spaces;
    private final UserAccessor accessor;
    private final UserManager users;
    private final ConfluenceContent content;
    private final Transactions transactions;

    public ConfluencePermissions(PermissionManager permissions, SpacePermissionManager spacePermissions,
            ConfluenceSpaces spaces, UserAccessor accessor, UserManager users, ConfluenceContent content,
            Transactions transactions) {
        this.permissions = permissions;
        this.spacePermissions = spacePermissions;
        this.spaces = spaces;
        this.accessor = accessor;
        this.users = users;
        this.content = content;
        this.transactions = transactions;
    }

    @Override
    public boolean mayView(Viewer viewer, String spaceKey) {
        return spaces.hostSpace(spaceKey).filter(space -> may(viewer, Permission.VIEW, space)).isPresent();
    }

    @Override
    public boolean mayComment(Viewer viewer, String spaceKey) {
        if (!isLicensed(viewer)) {
            return false;
        }
        return spaces.hostSpace(spaceKey)
                .filter(space -> !space.isArchived())
                .filter(space -> may(viewer, Permission.VIEW, space))
                .filter(space -> hasCommentPermission(hostUser(viewer), space))
                .isPresent();
    }

    @Override
    public boolean mayAdminister(Viewer viewer, String spaceKey) {
        return !viewer.isAnonymous()
                && spaces.hostSpace(spaceKey).filter(space -> may(viewer, Permission.ADMINISTER, space)).isPresent();
    }

    @Override
    public boolean isSystemAdmin(Viewer viewer) {
        return !viewer.isAnonymous() && users.isSystemAdmin(new UserKey(viewer.key()));
    }

    @Override
    public boolean isLicensed(Viewer viewer) {
        return !viewer.isAnonymous() && users.isLicensed(new UserKey(viewer.key()));
    }

    @Override
    public Set<String> viewable(Viewer viewer, Collection<String> spaceKeys) {
        Set<String> viewable = new LinkedHashSet<>();
        for (String key : Set.copyOf(spaceKeys)) {
            if (mayView(viewer, key)) {
                viewable.add(key);
            }
        }
        return viewable;
    }

    @Override
    public boolean mayViewContent(Viewer viewer, long contentId) {
        return transactions.required(() -> content.hostContent(contentId).filter(object -> mayView(viewer, object)).isPresent());
    }

    @Override
    public Set<Long> viewableContent(Viewer viewer, Collection<Long> contentIds) {
        return transactions.required(() -> {
            Set<Long> viewable = new LinkedHashSet<>(contentIds);
            viewable.removeIf(id -> !mayViewContent(viewer, id));
            return viewable;
        });
    }

    /** A comment has no restrictions of its own, and whether the host looks at its page's is not for us to hope. */
    private boolean mayView(Viewer viewer, ContentEntityObject object) {
        return ContentFacts.itemOf(object).filter(item -> mayView(viewer, item.spaceKey())).isPresent()
                && may(viewer, Permission.VIEW, object)
                && ContentFacts.container(object).filter(above -> may(viewer, Permission.VIEW, above)).isPresent();
    }

    private boolean may(Viewer viewer, Permission permission, Object target) {
        ConfluenceUser user = hostUser(viewer);
        return (user != null || viewer.isAnonymous()) && permissions.hasPermission(user, permission, target);
    }

    /** Where the host has no such question, whoever may edit the space may write: fewer people, never more. */
    private boolean hasCommentPermission(ConfluenceUser user, Space space) {
        return HAS_SPACE_PERMISSION.call(spacePermissions, COMMENT, space, user)
                .map(Boolean.TRUE::equals)
                .orElseGet(() -> permissions.hasPermission(user, Permission.EDIT, space));
    }

    /** Null, as the host wants it, for anonymous visitors and for people it no longer knows. */
    private ConfluenceUser hostUser(Viewer viewer) {
        return viewer.isAnonymous() ? null : accessor.getExistingUserByKey(new UserKey(viewer.key()));
    }
}
