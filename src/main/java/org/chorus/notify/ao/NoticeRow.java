package org.chorus.notify.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("NOTICE")
@Preload
@Indexes(@Index(name = "RECIPIENT_AT", methodNames = {"getRecipientKey", "getCreatedAt"}))
public interface NoticeRow extends Entity {

    /** Event and recipient. */
    @NotNull
    @Unique
    String getNaturalKey();
    void setNaturalKey(String naturalKey);

    @NotNull
    String getEventKey();
    void setEventKey(String event);

    @NotNull
    @Indexed
    String getRecipientKey();
    void setRecipientKey(String userKey);

    @NotNull
    String getHappening();
    void setHappening(String happening);

    @NotNull
    int getBoardId();
    void setBoardId(int boardId);

    /** Name of a {@link org.chorus.notify.SubjectKind}; the first kind was ideas. */
    @NotNull
    @Default("IDEA")
    String getSubjectKind();
    void setSubjectKind(String kind);

    /** Of the subject, whatever its kind. */
    @NotNull
    @Indexed
    int getIdeaId();
    void setIdeaId(int ideaId);

    String getActorKey();
    void setActorKey(String userKey);

    @NotNull
    int getDetailId();
    void setDetailId(int detailId);

    @NotNull
    long getCreatedAt();
    void setCreatedAt(long millis);

    /** When a mail is due; 0 when none is, so that the index holds little that is not wanted. */
    @NotNull
    @Indexed
    long getDueAt();
    void setDueAt(long millis);

    /** 0, or when a sender took it. */
    @NotNull
    @Indexed
    long getClaimedAt();
    void setClaimedAt(long millis);

    /** Which sender took it; empty when none. */
    @Indexed
    String getClaim();
    void setClaim(String claim);

    @NotNull
    int getAttempts();
    void setAttempts(int attempts);

    /** WAITING, DAILY, SENT, DROPPED, FAILED or NONE. */
    @NotNull
    String getMailState();
    void setMailState(String state);

    @NotNull
    long getSentAt();
    void setSentAt(long millis);

    /** 0 until its recipient read it. */
    @NotNull
    @Default("0")
    long getReadAt();
    void setReadAt(long millis);
}
