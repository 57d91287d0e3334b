package org.chorus.discussion.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A challenge; times are epoch milliseconds, 0 for never. */
@Preload
@Table("CHALLENGE")
public interface ChallengeRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int id);

    @NotNull
    @Indexed
    int getBoardId();

    void setBoardId(int id);

    @NotNull
    @Indexed
    String getAuthorKey();

    void setAuthorKey(String key);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    String getReasonClass();

    void setReasonClass(String reasonClass);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @StringLength(StringLength.UNLIMITED)
    String getResolution();

    void setResolution(String resolution);

    @NotNull
    int getIdeaVersion();

    void setIdeaVersion(int version);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long time);

    @NotNull
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    /** Null while there is no answer. */
    String getAnswererKey();

    void setAnswererKey(String key);

    @StringLength(StringLength.UNLIMITED)
    String getKeptReason();

    void setKeptReason(String reason);

    @NotNull
    long getChangedAt();

    void setChangedAt(long time);

    /** Board, person and place of an objection that stands, so that no third one gets in; else any unique text. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
