package org.chorus.stream;

import java.util.Set;
import org.chorus.host.Viewer;

/** Until people can follow. */
public final class FollowedNothing implements Followed {

    @Override
    public Set<String> channelsOf(Viewer viewer) {
        return Set.of();
    }
}
