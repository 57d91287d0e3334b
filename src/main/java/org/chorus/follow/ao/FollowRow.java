package org.chorus.follow.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person following one thing. */
@Preload
@Table("FOLLOW")
public interface FollowRow extends Entity {

    @NotNull
    @Indexed
    String getFollowerKey();

    void setFollowerKey(String userKey);

    /** Such as `person:KEY` or `topic:17`. */
    @NotNull
    @Indexed
    String getChannel();

    void setChannel(String channel);

    @NotNull
    long getFollowedAt();

    void setFollowedAt(long at);

    /** Follower and channel: whatever happens at once, one follow. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
