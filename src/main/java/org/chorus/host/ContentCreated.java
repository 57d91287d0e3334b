package org.chorus.host;

import org.chorus.common.Event;

/**
 * A page, blog post or comment was published.
 *
 * @param at    epoch milliseconds
 * @param quiet the author asked not to notify anybody
 */
public record ContentCreated(ContentItem item, String actorKey, long at, boolean quiet) implements Event {
}
