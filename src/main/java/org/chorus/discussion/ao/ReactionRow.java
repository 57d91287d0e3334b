package org.chorus.discussion.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person's one sign under one thing. */
@Preload
@Table("REACTION")
public interface ReactionRow extends Entity {

    /** Name of a target; null on rows from when only comments were reacted to. */
    String getTargetKind();

    void setTargetKind(String name);

    /** Id of the comment, or of whatever else the target is. */
    @NotNull
    @Indexed
    int getCommentId();

    void setCommentId(int id);

    @NotNull
    String getReaction();

    void setReaction(String name);

    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long time);

    /** Thing, sign and person: nobody reacts twice alike. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
