package org.chorus.stream.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The hash of somebody's secret for feeds. */
@Preload
@Table("FEED_KEY")
public interface FeedKeyRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @Unique
    String getHash();

    void setHash(String hex);

    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);
}
