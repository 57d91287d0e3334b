package org.chorus.discussion.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A suggestion; times are epoch milliseconds, 0 for never. */
@Preload
@Table("SUGGESTION")
public interface SuggestionRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int id);

    @NotNull
    @Indexed
    String getAuthorKey();

    void setAuthorKey(String key);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @NotNull
    int getBasedOn();

    void setBasedOn(int version);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long time);

    @NotNull
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    /** Null while there is no answer, and of answers from before it was kept. */
    String getAnswererKey();

    void setAnswererKey(String key);

    /** The version of the idea that took it over, 0 for none. */
    @NotNull
    int getTakenIn();

    void setTakenIn(int version);

    @NotNull
    long getChangedAt();

    void setChangedAt(long time);
}
