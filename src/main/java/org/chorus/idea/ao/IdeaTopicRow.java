package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One idea being about one topic; by id in the order of its author. */
@Preload
@Table("IDEA_TOPIC")
public interface IdeaTopicRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int ideaId);

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int topicId);

    /** Idea and topic. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String naturalKey);
}
