package org.chorus.follow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The follows kept; asks no permission. */
public interface Follows {

    /** All of somebody's, the latest first, at most {@link FollowService#MOST} and a few. */
    List<Follow> of(String followerKey);

    /** Those of the channels that somebody follows. */
    Set<String> among(String followerKey, Collection<String> channels);

    /** Who follows, the latest first. @param beforeId of the follow where the page before ended, 0 for the beginning */
    List<Follow> on(String channel, int beforeId, int most);

    Optional<Follow> find(String followerKey, String channel);

    /** In no order. */
    List<Follow> byIds(Collection<Integer> ids);

    int count(String followerKey);

    int countOn(String channel);

    /** Refused by the database when there is one already. */
    void add(String followerKey, String channel, long at);

    /** All that somebody follows. */
    void forgetFollower(String followerKey);

    /** All who follow. */
    void forgetChannel(String channel);

    /** How many there were. */
    int remove(String followerKey, Collection<String> channels);
}
