package org.chorus.transfer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

@Table("IMPORT_RUN")
@Preload
public interface ImportRunRow extends Entity {

    @NotNull
    @Indexed
    int getBoardId();
    void setBoardId(int boardId);

    @NotNull
    String getStartedBy();
    void setStartedBy(String userKey);

    @NotNull
    String getRunState();
    void setRunState(String state);

    String getFailure();
    void setFailure(String failure);

    @NotNull
    int getDoneCount();
    void setDoneCount(int done);

    /** The outcome as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getOutcome();
    void setOutcome(String json);

    @NotNull
    long getStartedAt();
    void setStartedAt(long millis);

    @NotNull
    long getBeatAt();
    void setBeatAt(long millis);
}
