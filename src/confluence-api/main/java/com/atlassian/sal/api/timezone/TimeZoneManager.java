package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/** The time zones of people and of the site. [S] B3 SLK for the service, [L] its methods: call them by reflection */
public interface TimeZoneManager {

    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}
