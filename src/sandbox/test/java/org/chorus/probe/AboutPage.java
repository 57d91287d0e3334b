package org.chorus.probe;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.user.UserManager;
import java.util.Map;

/** Says on which page a panel stands and for whom, by what the host gives. */
public final class AboutPage implements ContextProvider {

    private final UserManager users;

    public AboutPage(UserManager users) {
        this.users = users;
    }

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ContentEntityObject page = (ContentEntityObject) context.get("page");
        Space space = (Space) context.get("space");
        return Map.of("about", page.getTitle() + " in " + space.getKey() + " for " + users.getRemoteUser().getFullName());
    }
}
