package org.chorus.app;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log once, when the host is up, what of the host is not as we expect it. */
public final class StartUp implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private final HostCheck check;

    public StartUp(HostCheck check) {
        this.check = check;
    }

    @Override
    public void onStart() {
        Set<Gap> gaps = check.gaps();
        if (gaps.isEmpty()) {
            LOG.info("Chorus has started; the host has everything it calls");
            return;
        }
        LOG.warn("Chorus has started, but this version of the host lacks {} things it calls, so that some features are off; "
                + "see /plugins/servlet/chorus/admin: {}", gaps.size(), gaps);
    }

    @Override
    public void onStop() {
        // Nothing is held that the container does not free.
    }
}
