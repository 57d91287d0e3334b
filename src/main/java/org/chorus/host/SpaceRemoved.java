package org.chorus.host;

import org.chorus.common.Event;

/** The space is gone with everything in it; its key may be given again. */
public record SpaceRemoved(String key) implements Event {
}
