package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A topic of a work. */
@Preload
@Table("WORK_TOPIC")
public interface WorkTopicRow extends Entity {

    @NotNull
    @Indexed
    int getWorkId();

    void setWorkId(int id);

    @NotNull
    @Indexed
    int getSubjectId();

    void setSubjectId(int id);
}
