package org.chorus.topic.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A topic in one space. */
@Preload
@Table("TOPIC")
public interface TopicRow extends Entity {

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

    /** The entry of the vocabulary; null only in rows of before there was one, which an upgrade fills. */
    @Indexed
    Integer getSubjectId();

    void setSubjectId(Integer subjectId);

    /** Space and slug: a space has a topic once. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
