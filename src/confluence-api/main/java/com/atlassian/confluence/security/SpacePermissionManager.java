package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;

/** The permissions of a space by their names. [L] C4: the type of the user is in doubt, so call it by reflection */
public interface SpacePermissionManager {

    boolean hasPermission(String type, Space space, User user);
}
