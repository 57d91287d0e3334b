package org.chorus.host.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;

/** The person this thread works for: of a request, and of a macro in a page as well. */
public final class ConfluenceCurrentUser implements CurrentUser {

    private final UserManager users;

    public ConfluenceCurrentUser(UserManager users) {
        this.users = users;
    }

    @Override
    public Viewer viewer() {
        UserKey key = users.getRemoteUserKey();
        return key == null ? Viewer.ANONYMOUS : new Viewer(key.getStringValue());
    }
}
