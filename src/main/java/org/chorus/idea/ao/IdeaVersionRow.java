package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What an idea said at one time. */
@Preload
@Table("IDEA_VERSION")
public interface IdeaVersionRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int ideaId);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @Indexed
    String getEditorKey();

    void setEditorKey(String editorKey);

    String getCreditKey();

    void setCreditKey(String creditKey);

    @NotNull
    long getEditedAt();

    void setEditedAt(long editedAt);

    /** Idea and version. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
