package org.chorus.notify.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.chorus.host.CurrentUser;

/** Whether the header has a bell: only people who are logged in are told anything. */
public final class MayReadNotices implements Condition {

    private final CurrentUser current;

    public MayReadNotices(CurrentUser current) {
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
