package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.Rights;
import org.chorus.sandbox.confluence.SpaceRight;

/** Whether somebody has a permission of a space by its name, such as {@code COMMENT}. */
final class HostSpacePermissionManager implements SpacePermissionManager {

    private final Rights rights;
    private final HostObjects objects;

    HostSpacePermissionManager(Rights rights, HostObjects objects) {
        this.rights = rights;
        this.objects = objects;
    }

    @Override
    public boolean hasPermission(String type, Space space, User user) {
        if (space == null) {
            throw new NotEmulated("SpacePermissionManager.hasPermission without a space: " + type);
        }
        SpaceRight right = SpaceRight.valueOf(type);
        return objects.stored(space).filter(now -> rights.may(objects.person(user), right, now)).isPresent();
    }
}
