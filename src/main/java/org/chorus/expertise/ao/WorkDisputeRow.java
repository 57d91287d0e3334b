package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody says that a work is no evidence about them; kept when works are built anew. */
@Preload
@Table("WORK_DISPUTE")
public interface WorkDisputeRow extends Entity {

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String key);

    /** As `idea:12`. */
    @NotNull
    @Indexed
    String getWorkKey();

    void setWorkKey(String key);

    @NotNull
    long getAt();

    void setAt(long at);

    /** Person and work: disputed once. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);
}
