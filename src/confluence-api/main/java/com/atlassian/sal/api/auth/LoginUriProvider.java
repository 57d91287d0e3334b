package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where to send somebody who has to log in first. [S] C3 OSSAPI */
public interface LoginUriProvider {

    URI getLoginUri(URI returnTo);
}
