package com.atlassian.sal.api.user;

import java.net.URI;

/** A person as every Atlassian product shows them; URIs relative to the application. [S] C3 OSSAPI, [L] the relativity */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();

    URI getProfilePictureUri(int width, int height);

    URI getProfilePictureUri();

    URI getProfilePageUri();
}
