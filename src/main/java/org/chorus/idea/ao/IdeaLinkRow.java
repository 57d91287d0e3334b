package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One idea pointing at another. */
@Preload
@Table("IDEA_LINK")
public interface IdeaLinkRow extends Entity {

    @NotNull
    @Indexed
    int getFromId();

    void setFromId(int fromId);

    @NotNull
    @Indexed
    int getToId();

    void setToId(int toId);

    @NotNull
    String getKind();

    void setKind(String kind);

    /** Kind and both ideas. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
