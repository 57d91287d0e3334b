package org.chorus.notify.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("MAIL_STOP")
@Preload
public interface MailStopRow extends Entity {

    /** Kind and person. */
    @NotNull
    @Unique
    String getNaturalKey();
    void setNaturalKey(String naturalKey);

    @NotNull
    @Indexed
    String getUserKey();
    void setUserKey(String userKey);

    @NotNull
    String getKind();
    void setKind(String kind);

    @NotNull
    long getCreatedAt();
    void setCreatedAt(long millis);
}
