package org.chorus.stream;

import java.util.Set;
import org.chorus.host.Viewer;

/** What somebody follows, as channels. */
public interface Followed {

    /** As {@link Channel} names them; nothing for somebody not logged in. */
    Set<String> channelsOf(Viewer viewer);
}
