package org.chorus.board.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A board; times are epoch milliseconds, 0 for never. */
@Preload
@Table("BOARD")
public interface BoardRow extends Entity {

    @NotNull
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String key);

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    @NotNull
    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    void setQuestion(String question);

    long getClosingAt();

    void setClosingAt(long time);

    @NotNull
    String getCreatorKey();

    void setCreatorKey(String key);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long time);

    @NotNull
    long getDeletedAt();

    void setDeletedAt(long time);
}
