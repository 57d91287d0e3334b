package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Whether somebody may do something with a space or page; a null user is anonymous. [S] C4 JD-8.8.0, JD-9.4.0, SLK */
public interface PermissionManager {

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
