package org.chorus.note.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An idea that came of a note or a comment. */
@Preload
@Table("SPARK")
public interface SparkRow extends Entity {

    @NotNull
    String getSourceKind();

    void setSourceKind(String text);

    @NotNull
    @Indexed
    int getSourceId();

    void setSourceId(int id);

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int id);

    /** Whoever made the idea of it. */
    @NotNull
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long time);

    /** Source and idea. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);
}
