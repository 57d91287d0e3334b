package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A rebuild of all evidence that somebody asked for. */
@Preload
@Table("REBUILD_RUN")
public interface RebuildRunRow extends Entity {

    @NotNull
    String getStartedBy();

    void setStartedBy(String userKey);

    @NotNull
    String getRunState();

    void setRunState(String state);

    @NotNull
    int getDoneCount();

    void setDoneCount(int done);

    @NotNull
    long getStartedAt();

    void setStartedAt(long at);

    @NotNull
    long getBeatAt();

    void setBeatAt(long at);
}
