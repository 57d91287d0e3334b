package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody says of themselves. */
@Preload
@Table("PERSON_PROFILE")
public interface PersonProfileRow extends Entity {

    @NotNull
    @Unique
    String getPersonKey();

    void setPersonKey(String key);

    /** Whether they welcome questions. */
    @NotNull
    boolean isOpen();

    void setOpen(boolean open);

    @StringLength(StringLength.UNLIMITED)
    String getTalents();

    void setTalents(String talents);

    @NotNull
    long getChangedAt();

    void setChangedAt(long at);
}
