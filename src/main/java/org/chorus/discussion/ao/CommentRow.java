package org.chorus.discussion.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A comment; times are epoch milliseconds, 0 for never. */
@Preload
@Table("COMMENT")
public interface CommentRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int id);

    @NotNull
    int getParentId();

    void setParentId(int id);

    @NotNull
    int getRootId();

    void setRootId(int id);

    @NotNull
    @Indexed
    String getAuthorKey();

    void setAuthorKey(String key);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long time);

    @NotNull
    long getEditedAt();

    void setEditedAt(long time);

    @NotNull
    int getReplies();

    void setReplies(int number);

    @NotNull
    long getDeletedAt();

    void setDeletedAt(long time);

    /** Null while it stands. */
    String getDeleterKey();

    void setDeleterKey(String key);
}
