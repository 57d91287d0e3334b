package org.chorus.host;

import org.chorus.common.Event;

/**
 * A page, blog post or comment was edited or moved.
 *
 * @param actorKey who saved the edition, of which there may be later ones by now
 * @param at       epoch milliseconds
 * @param version  number of the edition that was saved, as in {@link ContentItem}
 * @param quiet    the editor asked not to notify anybody, as of a minor edit, or it was only moved: no news, but what was
 *                 kept of it is to be brought up to date
 */
public record ContentUpdated(ContentItem item, String actorKey, long at, int version, boolean quiet) implements Event {
}
