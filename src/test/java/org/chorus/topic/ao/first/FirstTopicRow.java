package org.chorus.topic.ao.first;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table TOPIC as it was up to model version 2. Never changed again. */
@Preload
@Table("TOPIC")
public interface FirstTopicRow extends Entity {

    @NotNull
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String key);

    @NotNull
    @Indexed
    String getSlug();

    void setSlug(String slug);

    @NotNull
    String getName();

    void setName(String name);

    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
