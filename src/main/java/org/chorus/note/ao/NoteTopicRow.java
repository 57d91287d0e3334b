package org.chorus.note.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One note being about one topic; by id in the order of its author. */
@Preload
@Table("NOTE_TOPIC")
public interface NoteTopicRow extends Entity {

    @NotNull
    @Indexed
    int getNoteId();

    void setNoteId(int id);

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int id);

    /** Note and topic. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);
}
