package org.chorus.stream.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An activity; times are epoch milliseconds, 0 for never, things are `kind:id`. */
@Preload
@Table("ACTIVITY")
public interface ActivityRow extends Entity {

    @NotNull
    String getKind();

    void setKind(String kind);

    /** Null where nobody may know. */
    @Indexed
    String getActorKey();

    void setActorKey(String userKey);

    @NotNull
    @Indexed
    String getObject();

    void setObject(String thing);

    /** The object where there is nothing else. */
    @NotNull
    @Indexed
    String getTarget();

    void setTarget(String thing);

    /** Null for everybody who can log in. */
    String getSpaceKey();

    void setSpaceKey(String key);

    @NotNull
    @Indexed
    long getContentId();

    void setContentId(long id);

    @NotNull
    @Indexed
    int getBoardId();

    void setBoardId(int id);

    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.MAX_LENGTH)
    String getSummary();

    void setSummary(String stored);

    String getDetail();

    void setDetail(String detail);

    @NotNull
    long getHappenedAt();

    void setHappenedAt(long millis);

    @NotNull
    long getLastAt();

    void setLastAt(long millis);

    @NotNull
    int getRepeats();

    void setRepeats(int repeats);

    /** When the object went out of sight. */
    @NotNull
    @Default("0")
    long getGoneAt();

    void setGoneAt(long millis);

    /** When that went out of sight which the object belongs to. */
    @NotNull
    @Default("0")
    long getTargetGoneAt();

    void setTargetGoneAt(long millis);

    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getNaturalKey();

    void setNaturalKey(String key);
}
