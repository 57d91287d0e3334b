package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody says of themselves and a topic. */
@Preload
@Table("PERSON_TOPIC")
public interface PersonTopicRow extends Entity {

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String key);

    @NotNull
    @Indexed
    int getSubjectId();

    void setSubjectId(int id);

    /** HIDDEN, RETIRED, ASK or LEARN. */
    @NotNull
    String getMark();

    void setMark(String mark);

    /** Person, topic and mark. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);
}
