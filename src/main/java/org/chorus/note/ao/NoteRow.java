package org.chorus.note.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A note or a reply; times are epoch milliseconds, 0 for never. */
@Preload
@Table("NOTE")
public interface NoteRow extends Entity {

    @NotNull
    String getKind();

    void setKind(String text);

    /** 0 for a note that begins a thread. */
    @NotNull
    @Indexed
    int getParentId();

    void setParentId(int id);

    /** 0 for a note that begins a thread: its own id is not known when it is written. */
    @NotNull
    @Indexed
    int getRootId();

    void setRootId(int id);

    @NotNull
    @Indexed
    String getAuthorKey();

    void setAuthorKey(String key);

    /** `EVERYBODY` or `SPACE`. */
    @NotNull
    String getAudience();

    void setAudience(String text);

    /** Null for everybody. */
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String key);

    @NotNull
    long getAboutId();

    void setAboutId(long id);

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
    int getVersion();

    void setVersion(int number);

    @NotNull
    int getReplies();

    void setReplies(int number);

    @NotNull
    int getWorked();

    void setWorked(int number);

    @NotNull
    int getFailed();

    void setFailed(int number);

    @NotNull
    long getDeletedAt();

    void setDeletedAt(long time);

    /** Null while it stands. */
    String getDeleterKey();

    void setDeleterKey(String key);

    /** Only to make other writers wait. */
    @NotNull
    @Default("0")
    int getLockCount();

    void setLockCount(int number);

    /** When anything in the thread last changed, of a note that begins one; of each change later than of the one before. */
    @NotNull
    @Indexed
    @Default("0")
    long getChangedAt();

    void setChangedAt(long time);

    /** Author and the word that the author's browser made for it: sending it again posts nothing new. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
