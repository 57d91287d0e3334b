package org.chorus.host;

import org.chorus.common.Event;

/** Content went into the trash or was deleted for good. Nothing tells of the comments under it. */
public record ContentRemoved(long id) implements Event {
}
