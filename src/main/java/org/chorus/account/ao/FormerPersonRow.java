package org.chorus.account.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody whom the host does not know; times are epoch milliseconds, 0 for never. */
@Preload
@Table("FORMER_PERSON")
public interface FormerPersonRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    long getMissedAt();

    void setMissedAt(long millis);

    @NotNull
    long getErasedAt();

    void setErasedAt(long millis);
}
