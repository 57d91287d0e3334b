package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A word that an idea is found by. */
@Preload
@Table("IDEA_TERM")
public interface IdeaTermRow extends Entity {

    @NotNull
    @Indexed
    int getBoardId();

    void setBoardId(int boardId);

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int ideaId);

    @NotNull
    String getTerm();

    void setTerm(String term);

    /**
     * Board and first three characters of the word, as `7:bik`. Equality uses the index under every collation, which
     * LIKE does not; and one column because H2 uses no index of two for a list of values.
     */
    @NotNull
    @Indexed
    String getStem();

    void setStem(String stem);

    @NotNull
    boolean isInTitle();

    void setInTitle(boolean inTitle);
}
