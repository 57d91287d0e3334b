package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A user of Confluence; null stands for anonymous. [S] C4 JD-latest */
public interface ConfluenceUser extends User {

    UserKey getKey();
}
