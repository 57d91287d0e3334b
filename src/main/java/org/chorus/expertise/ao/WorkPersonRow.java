package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Somebody's part in a work. */
@Preload
@Table("WORK_PERSON")
public interface WorkPersonRow extends Entity {

    @NotNull
    @Indexed
    int getWorkId();

    void setWorkId(int id);

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String key);

    @NotNull
    String getRole();

    void setRole(String role);

    @NotNull
    double getShare();

    void setShare(double share);

    @NotNull
    long getAt();

    void setAt(long at);
}
