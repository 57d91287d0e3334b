package org.chorus.probe;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.Condition;
import com.atlassian.sal.api.user.UserManager;
import java.util.Map;

/** Whether the reader is the person its parameter names, by what the host says and by what the context says. */
public final class NobodyElse implements Condition {

    private final UserManager users;
    private String name;

    public NobodyElse(UserManager users) {
        this.users = users;
    }

    @Override
    public void init(Map<String, String> params) {
        this.name = params.get("name");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return users.getRemoteUser() != null && users.getRemoteUser().getUsername().equals(name)
                && context.get("user") instanceof ConfluenceUser user && user.getName().equals(name);
    }
}
