package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person endorsing one idea. */
@Preload
@Table("IDEA_ENDORSEMENT")
public interface IdeaEndorsementRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int ideaId);

    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String userKey);

    /** Of the idea that was read. */
    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    long getEndorsedAt();

    void setEndorsedAt(long endorsedAt);

    /** Idea and person: whatever happens at once, one endorsement. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
