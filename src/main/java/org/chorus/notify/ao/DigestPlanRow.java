package org.chorus.notify.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("DIGEST_PLAN")
@Preload
public interface DigestPlanRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();
    void setUserKey(String userKey);

    @NotNull
    int getDigestHour();
    void setDigestHour(int hour);

    /** Empty for the zone in the person's profile. */
    String getTimeZone();
    void setTimeZone(String zone);

    @NotNull
    @Indexed
    long getNextAt();
    void setNextAt(long millis);

    @NotNull
    long getToldTo();
    void setToldTo(long millis);
}
