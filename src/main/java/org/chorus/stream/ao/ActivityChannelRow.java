package org.chorus.stream.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** One channel that an activity runs in, with all that decides whether it is read from there. */
@Preload
@Table("ACTIVITY_CHANNEL")
@Indexes(@Index(name = "CHANNEL_AT", methodNames = {"getChannel", "getHappenedAt", "getActivityId"}))
public interface ActivityChannelRow extends Entity {

    @NotNull
    @Indexed
    int getActivityId();

    void setActivityId(int id);

    @NotNull
    String getChannel();

    void setChannel(String channel);

    @NotNull
    long getHappenedAt();

    void setHappenedAt(long millis);

    /** Null for everybody who can log in. */
    String getSpaceKey();

    void setSpaceKey(String key);

    @NotNull
    @Indexed
    long getContentId();

    void setContentId(long id);

    @NotNull
    int getBoardId();

    void setBoardId(int id);

    @NotNull
    @Default("0")
    long getGoneAt();

    void setGoneAt(long millis);

    @NotNull
    @Default("0")
    long getTargetGoneAt();

    void setTargetGoneAt(long millis);
}
