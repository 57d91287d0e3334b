package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A word of a work, and how often it stands there. */
@Preload
@Table("WORK_TERM")
public interface WorkTermRow extends Entity {

    @NotNull
    @Indexed
    int getWorkId();

    void setWorkId(int id);

    @NotNull
    @Indexed
    String getTerm();

    void setTerm(String term);

    @NotNull
    int getTimes();

    void setTimes(int times);
}
