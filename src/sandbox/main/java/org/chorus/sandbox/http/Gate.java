package org.chorus.sandbox.http;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.chorus.sandbox.HostServices;

/** Stands before each endpoint and lets pass whom its annotation allows. */
public final class Gate {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final HostServices services;

    public Gate(HostServices services) {
        this.services = services;
    }

    /** 0 if this thread's user may pass, 401 if logging in might help, else 403. */
    public int refusal(Access access) {
        if (access == Access.UNRESTRICTED) {
            return 0;
        }
        UserManager users = services.get(UserManager.class);
        UserKey user = users.getRemoteUserKey();
        if (access.allows(users, user)) {
            return 0;
        }
        return user == null ? UNAUTHORIZED : FORBIDDEN;
    }
}
