package org.chorus.host.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.chorus.host.Zones;

/** The time zones that people chose in their settings. */
public final class ConfluenceZones implements Zones {

    private static final String OWNER = "com.atlassian.sal.api.timezone.TimeZoneManager";
    private static final HostMethod OF_USER = new HostMethod("time-zones", OWNER, "getUserTimeZone(UserKey)");
    private static final HostMethod OF_SITE = new HostMethod("time-zones", OWNER, "getDefaultTimeZone()");

    static final List<HostMethod> CALLS = List.of(OF_USER, OF_SITE);

    private final TimeZoneManager zones;

    public ConfluenceZones(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId of(String userKey) {
        return ofPerson(userKey).or(() -> OF_SITE.call(zones))
                .map(zone -> ((TimeZone) zone).toZoneId()).orElse(ZoneOffset.UTC);
    }

    private Optional<Object> ofPerson(String userKey) {
        return userKey.isEmpty() ? Optional.empty() : OF_USER.call(zones, new UserKey(userKey));
    }
}
