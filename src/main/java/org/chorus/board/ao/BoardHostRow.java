package org.chorus.board.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person hosting one board. */
@Preload
@Table("BOARD_HOST")
public interface BoardHostRow extends Entity {

    @NotNull
    @Indexed
    int getBoardId();

    void setBoardId(int id);

    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String key);

    /** Board and person: nobody hosts a board twice. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);
}
