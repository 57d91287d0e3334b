package org.chorus.sandbox.confluence.service;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.TimeZone;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;

/** The time zone a person chose, else the site's. */
final class HostTimeZones implements TimeZoneManager {

    private final World world;

    HostTimeZones(World world) {
        this.world = world;
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return Optional.ofNullable(user).flatMap(key -> world.people().byKey(key.getStringValue())).map(Person::timeZone)
                .filter(zone -> !zone.isEmpty()).map(TimeZone::getTimeZone).orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(world.site().choices().timeZone());
    }
}
