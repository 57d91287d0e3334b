package org.chorus.follow;

import org.chorus.common.Event;

/** Somebody began to follow something; again after having stopped, or having been removed, is an event too. */
public record Followed(String followerKey, FollowKind kind, String targetId, long at) implements Event {
}
