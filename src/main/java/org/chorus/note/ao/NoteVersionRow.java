package org.chorus.note.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a note said before it was edited. */
@Preload
@Table("NOTE_VERSION")
public interface NoteVersionRow extends Entity {

    @NotNull
    @Indexed
    int getNoteId();

    void setNoteId(int id);

    @NotNull
    int getVersion();

    void setVersion(int number);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @NotNull
    long getWrittenAt();

    void setWrittenAt(long time);

    /** Note and version. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);
}
