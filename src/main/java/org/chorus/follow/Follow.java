package org.chorus.follow;

import org.chorus.common.Ref;

/**
 * Somebody following something.
 *
 * @param id        rises with time
 * @param channel   such as `topic:17`
 * @param at        epoch milliseconds
 */
public record Follow(int id, String followerKey, String channel, long at) {

    /** What is followed. */
    public Ref target() {
        int colon = channel.indexOf(':');
        return new Ref(channel.substring(0, colon), channel.substring(colon + 1));
    }
}
