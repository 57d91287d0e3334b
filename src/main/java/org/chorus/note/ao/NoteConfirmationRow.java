package org.chorus.note.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person's word on whether a fix or an answer worked. */
@Preload
@Table("NOTE_CONFIRMATION")
public interface NoteConfirmationRow extends Entity {

    @NotNull
    @Indexed
    int getNoteId();

    void setNoteId(int id);

    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    String getVerdict();

    void setVerdict(String text);

    @StringLength(StringLength.UNLIMITED)
    String getContext();

    void setContext(String text);

    @NotNull
    long getSaidAt();

    void setSaidAt(long time);

    /** Note and person: nobody says two things. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
