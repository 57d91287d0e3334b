package org.chorus.host;

import java.time.ZoneId;

/** The time zones people live in. */
public interface Zones {

    /** As the person chose it, else the site's, as for nobody with the key "". */
    ZoneId of(String userKey);
}
