package org.chorus.idea.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One step in the life of an idea. */
@Preload
@Table("STATE_CHANGE")
public interface StateChangeRow extends Entity {

    @NotNull
    @Indexed
    int getIdeaId();

    void setIdeaId(int ideaId);

    @NotNull
    String getFromState();

    void setFromState(String fromState);

    @NotNull
    String getToState();

    void setToState(String toState);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    @NotNull
    @Indexed
    String getActorKey();

    void setActorKey(String actorKey);

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);
}
