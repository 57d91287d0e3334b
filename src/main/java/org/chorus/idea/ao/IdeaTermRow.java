package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A word that an idea is found by. */
@Preload
@Table("IDEA_TERM")
@Indexes({
        @Index(name = "BOARD_STEM", methodNames = {"getBoardId", "getStem"})
})
public interface IdeaTermRow extends Entity {

    @NotNull
    int getBoardId();

    void setBoardId(int boardId);

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int ideaId);

    @NotNull
    String getTerm();

    void setTerm(String term);

    /** The first three characters of the word: equality uses the index under every collation, LIKE does not. */
    @NotNull
    String getStem();

    void setStem(String stem);

    @NotNull
    boolean isInTitle();

    void setInTitle(boolean inTitle);
}
