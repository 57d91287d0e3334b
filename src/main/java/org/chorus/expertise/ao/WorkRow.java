package org.chorus.expertise.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A work that is evidence; its words, topics and people are rows of their own. */
@Preload
@Table("WORK")
public interface WorkRow extends Entity {

    /** Kind and id of the thing, as `idea:12`. */
    @NotNull
    @Unique
    String getNaturalKey();

    void setNaturalKey(String key);

    /** Key of the thing it belongs to. */
    @NotNull
    @Indexed
    String getThread();

    void setThread(String thread);

    /** Empty where everybody reads it who is logged in. Oracle knows no empty text, so it may be null. */
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String key);

    /** 0 for none. */
    @NotNull
    @Indexed
    long getContentId();

    void setContentId(long id);

    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Indexed
    long getAt();

    void setAt(long at);

    /** The number of its words. */
    @NotNull
    int getLength();

    void setLength(int length);

    /** Of Confluence's own: number of the edition counted last in people's parts, 0 for none. */
    @NotNull
    @Default("0")
    int getVersion();

    void setVersion(int version);

    /** Of Confluence's own: how many editions its editors' shares are of. */
    @NotNull
    @Default("0")
    int getSaves();

    void setSaves(int saves);

    /** Of all that it says: the same again is not written. */
    @NotNull
    long getDigest();

    void setDigest(long digest);
}
