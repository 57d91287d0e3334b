package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Who asks, who is known, and what they are on this site. [S] C3 OSSAPI, JD-9.5.2 */
public interface UserManager {

    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(UserKey key);

    UserProfile getUserProfile(String username);

    boolean isUserInGroup(UserKey key, String group);

    boolean isSystemAdmin(UserKey key);

    boolean isAdmin(UserKey key);

    boolean isLicensed(UserKey key);

    boolean isLimitedUnlicensedUser(UserKey key);

    boolean isAnonymousAccessEnabled();
}
