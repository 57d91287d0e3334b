package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** The users of this Confluence. [S] C4 SLK, MCP, JD-9.2.4 (declared on its parents, which linking does not mind) */
public interface UserAccessor {

    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getExistingUserByKey(UserKey key);

    ConfluenceUser getUserByName(String username);

    List<String> getGroupNamesForUserName(String username);

    /** [L] in doubt, so call it by reflection */
    boolean isDeactivated(String username);
}
