package org.chorus.follow;

import org.chorus.common.Event;

/** Somebody no longer follows something. @param byTarget true when the followed person removed them */
public record Unfollowed(String followerKey, FollowKind kind, String targetId, boolean byTarget) implements Event {
}
