package org.chorus.idea.ao.first;

import net.java.ao.Entity;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table IDEA as it was at model version 1. Never changed again. */
@Table("IDEA")
public interface FirstIdeaRow extends Entity {

    @NotNull
    int getBoardId();

    void setBoardId(int boardId);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @Indexed
    String getAuthorKey();

    void setAuthorKey(String authorKey);

    @NotNull
    String getState();

    void setState(String state);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long createdAt);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    @Default("0")
    int getEndorsements();

    void setEndorsements(int endorsements);

    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
