package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An idea; times are epoch milliseconds, 0 for never. */
@Preload
@Table("IDEA")
@Indexes({
        @Index(name = "BOARD_HOT", methodNames = {"getBoardId", "getHot"}),
        @Index(name = "BOARD_NEW", methodNames = {"getBoardId", "getCreatedAt"}),
        @Index(name = "BOARD_ENDORSED", methodNames = {"getBoardId", "getEndorsements"}),
        @Index(name = "BOARD_WAITING", methodNames = {"getBoardId", "getWaitingSince"})
})
public interface IdeaRow extends Entity {

    @NotNull
    int getBoardId();

    void setBoardId(int boardId);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    /** Empty after an import that named nobody of this site. */
    @Indexed
    String getAuthorKey();

    void setAuthorKey(String authorKey);

    /** As an import wrote them. */
    @StringLength(StringLength.UNLIMITED)
    String getAuthors();

    void setAuthors(String authors);

    @NotNull
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    /** Who answered. */
    String getAnswerKey();

    void setAnswerKey(String answerKey);

    long getAnsweredAt();

    void setAnsweredAt(long answeredAt);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long createdAt);

    @NotNull
    @Default("0")
    long getEditedAt();

    void setEditedAt(long editedAt);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    @Default("0")
    int getEndorsements();

    void setEndorsements(int endorsements);

    @NotNull
    @Default("0")
    int getConcerns();

    void setConcerns(int concerns);

    @NotNull
    @Default("0")
    int getObjections();

    void setObjections(int objections);

    @NotNull
    @Default("0")
    int getComments();

    void setComments(int comments);

    @NotNull
    @Default("0")
    long getHot();

    void setHot(long hot);

    /** 0 when answered or ended. */
    @NotNull
    @Default("0")
    long getWaitingSince();

    void setWaitingSince(long waitingSince);

    @NotNull
    @Default("0")
    long getDeletedAt();

    void setDeletedAt(long deletedAt);

    /** Changed to make other writers of this idea wait. */
    @NotNull
    @Default("0")
    int getLockCount();

    void setLockCount(int lockCount);

    /** Made by whoever posts: the same post twice is one idea. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
