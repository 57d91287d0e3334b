package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A word of a work, and how often it stands there: all of it is in one index, so that a search reads no rows. */
@Preload
@Table("WORK_TERM")
@Indexes(@Index(name = "word", methodNames = {"getTerm", "getWorkId", "getTimes"}))
public interface WorkTermRow extends Entity {

    @NotNull
    @Indexed
    int getWorkId();

    void setWorkId(int id);

    @NotNull
    String getTerm();

    void setTerm(String term);

    @NotNull
    int getTimes();

    void setTimes(int times);
}
