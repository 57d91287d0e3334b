package org.chorus.host;

import org.chorus.common.Event;

/**
 * The host no longer knows the person. May come more than once, and after nobody else of that name is left to ask:
 * whatever was kept about them goes, what they wrote stays without a name.
 */
public record PersonRemoved(String userKey) implements Event {
}
