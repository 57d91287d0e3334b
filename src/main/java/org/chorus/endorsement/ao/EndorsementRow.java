package org.chorus.endorsement.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person endorsing another; times are epoch milliseconds, 0 for never. */
@Preload
@Table("ENDORSEMENT")
public interface EndorsementRow extends Entity {

    @NotNull
    @Indexed
    String getGiverKey();

    void setGiverKey(String key);

    @NotNull
    @Indexed
    String getReceiverKey();

    void setReceiverKey(String key);

    @NotNull
    @Indexed
    int getSubjectId();

    void setSubjectId(int id);

    /** The topic as the space spells it. */
    @NotNull
    int getTopicId();

    void setTopicId(int id);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    /** Empty for no work. */
    @Indexed
    String getWorkKind();

    void setWorkKind(String kind);

    @Indexed
    String getWorkId();

    void setWorkId(String id);

    /** Empty for everybody. */
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String key);

    /** 0 for none. */
    @NotNull
    @Indexed
    long getContentId();

    void setContentId(long id);

    /** The giver's in the topic when it was given, 0 to 1. */
    @NotNull
    double getStanding();

    void setStanding(double standing);

    @NotNull
    double getEvidence();

    void setEvidence(double evidence);

    @NotNull
    long getGivenAt();

    void setGivenAt(long time);

    @NotNull
    long getTakenBackAt();

    void setTakenBackAt(long time);

    @NotNull
    long getHiddenAt();

    void setHiddenAt(long time);

    @NotNull
    long getDeclinedAt();

    void setDeclinedAt(long time);

    /** Null while the work is there or where there is none, as in all rows from before there was this. */
    Long getWorkGoneAt();

    void setWorkGoneAt(Long time);

    /** Counted up to make other writers wait. */
    @NotNull
    int getLockCount();

    void setLockCount(int count);

    /** Giver, receiver, topic and work: whatever happens at once, one endorsement. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
