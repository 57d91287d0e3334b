package org.chorus.notify;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.host.Zones;

/** What somebody wants to be told by mail; everybody asks for themselves alone. */
public final class MailSettingsService {

    private final MailStops stops;
    private final DigestPlans plans;
    private final Zones zones;
    private final Site site;
    private final Transactions transactions;
    private final Clock clock;

    public MailSettingsService(MailStops stops, DigestPlans plans, Zones zones, Site site, Transactions transactions, Clock clock) {
        this.stops = stops;
        this.plans = plans;
        this.zones = zones;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What somebody changes; null stays as it is.
     *
     * @param mails    kinds and whether mails of them may come
     * @param timeZone such as `Europe/Berlin` or what {@link ZoneNames} makes of it, empty for the profile's
     */
    public record Change(Map<MailKind, Boolean> mails, Integer digestHour, String timeZone) {
    }

    /** @throws Forbidden for somebody not logged in */
    public MailSettings of(Viewer viewer) {
        viewer.requireLogin();
        return transactions.required(() -> {
            Set<MailKind> stopped = stops.of(viewer.key());
            Map<MailKind, Boolean> mails = new EnumMap<>(MailKind.class);
            for (MailKind kind : MailKind.values()) {
                mails.put(kind, !stopped.contains(kind));
            }
            DigestPlan plan = planOf(viewer.key());
            return new MailSettings(mails, plan.hour(), plan.zone(), zoneOf(viewer.key(), plan.zone()).getId());
        });
    }

    /**
     * @throws Forbidden for somebody not logged in, or while the site is read-only
     * @throws InvalidInput for an hour or zone that there is not
     */
    public MailSettings change(Viewer viewer, Change change) {
        viewer.requireLogin();
        site.requireWritable();
        return transactions.required(() -> {
            if (change.mails() != null) {
                change.mails().forEach((kind, wanted) -> turn(viewer.key(), kind, wanted));
            }
            if (change.digestHour() != null || change.timeZone() != null) {
                DigestPlan plan = planOf(viewer.key());
                int hour = change.digestHour() == null ? plan.hour() : hour(change.digestHour());
                String zone = change.timeZone() == null ? plan.zone() : zone(change.timeZone());
                plans.put(plan.at(hour, zone, zoneOf(viewer.key(), zone), clock.millis()));
            }
            return of(viewer);
        });
    }

    /** The zone that counts for somebody. */
    ZoneId zoneOf(String userKey, String chosen) {
        return chosen.isEmpty() ? zones.of(userKey) : ZoneId.of(chosen);
    }

    /** The one there is, else the usual one, which is not kept yet. */
    DigestPlan planOf(String userKey) {
        return plans.of(userKey).orElseGet(() -> {
            long now = clock.millis();
            ZoneId zone = zones.of(userKey);
            return new DigestPlan(userKey, DigestPlan.USUAL_HOUR, "", DigestPlan.next(DigestPlan.USUAL_HOUR, zone, now),
                    DigestPlan.toldTo(DigestPlan.USUAL_HOUR, zone, now));
        });
    }

    private void turn(String userKey, MailKind kind, boolean wanted) {
        if (wanted) {
            stops.remove(userKey, kind);
        } else {
            stops.add(userKey, kind, clock.millis());
        }
    }

    private static int hour(int hour) {
        if (hour < 0 || hour > 23) {
            throw new InvalidInput("settings.hour", "The hour must be from 0 to 23, not " + hour + ".", hour);
        }
        return hour;
    }

    private static String zone(String zone) {
        return zone.isBlank() ? "" : ZoneNames.find(zone)
                .orElseThrow(() -> new InvalidInput("settings.zone", "There is no such time zone.")).getId();
    }
}
