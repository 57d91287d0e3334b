package org.chorus.expertise.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.chorus.host.CurrentUser;

/** Whether people are offered to be found: only to whoever is logged in. */
public final class MayFindPeople implements Condition {

    private final CurrentUser current;

    public MayFindPeople(CurrentUser current) {
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {
        // Nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !current.viewer().isAnonymous();
    }
}
