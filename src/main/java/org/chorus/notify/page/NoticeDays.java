package org.chorus.notify.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.host.Zones;
import org.chorus.notify.NoticeView;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** Notices as the template takes them, under the days they came on where the reader lives. */
public final class NoticeDays {

    private final Zones zones;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Texts texts;
    private final Site site;
    private final Clock clock;

    public NoticeDays(Zones zones, ShownPeople people, ShownTimes times, Texts texts, Site site, Clock clock) {
        this.zones = zones;
        this.people = people;
        this.times = times;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /** @param continued the day, as {@link #last} gives it, that the page before has headed already */
    List<Map<String, Object>> of(Viewer reader, List<NoticeView> views, String continued) {
        ZoneId zone = zones.of(reader.key());
        Map<LocalDate, List<Map<String, Object>>> byDay = new LinkedHashMap<>();
        views.forEach(view -> byDay.computeIfAbsent(day(view, zone), day -> new ArrayList<>()).add(entry(view)));
        return byDay.entrySet().stream().map(day -> Map.<String, Object>of("name", name(day.getKey(), zone),
                "continued", day.getKey().toString().equals(continued), "entries", day.getValue())).toList();
    }

    /** The day of the last one, such as `2027-03-28`; empty for none. */
    String last(Viewer reader, List<NoticeView> views) {
        return views.isEmpty() ? "" : day(views.get(views.size() - 1), zones.of(reader.key())).toString();
    }

    private static LocalDate day(NoticeView view, ZoneId zone) {
        return Instant.ofEpochMilli(view.notice().createdAt()).atZone(zone).toLocalDate();
    }

    private String name(LocalDate day, ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return texts.text("chorus.notices.today");
        }
        return day.equals(today.minusDays(1)) ? texts.text("chorus.notices.yesterday")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.locale()).format(day);
    }

    private Map<String, Object> entry(NoticeView view) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", view.notice().id());
        values.put("sentence", view.sentence());
        values.put("title", view.headline().title());
        values.put("url", site.contextPath() + view.headline().path());
        values.put("unread", !view.notice().isRead());
        values.put("person", view.notice().actor().isEmpty() ? people.hidden() : people.of(view.actor()));
        values.put("at", times.of(view.notice().createdAt()));
        return values;
    }
}
