package org.chorus.stream.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.host.Person;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.host.Zones;
import org.chorus.stream.Activity;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** Activities as templates take them, each with the day it begins, where the reader lives, if it is the first of one. */
public final class Items {

    private final Telling telling;
    private final Things things;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Spaces spaces;
    private final Zones zones;
    private final Addresses addresses;
    private final Texts texts;
    private final Clock clock;

    public Items(Telling telling, Things things, ShownPeople people, ShownTimes times, Spaces spaces, Zones zones,
            Addresses addresses, Texts texts, Clock clock) {
        this.telling = telling;
        this.things = things;
        this.people = people;
        this.times = times;
        this.spaces = spaces;
        this.zones = zones;
        this.addresses = addresses;
        this.texts = texts;
        this.clock = clock;
    }

    public List<Map<String, Object>> of(Viewer reader, List<Activity> activities) {
        ZoneId zone = zones.of(reader.key());
        Map<String, Person> named = telling.named(activities);
        List<Map<String, Object>> items = new ArrayList<>();
        LocalDate before = null;
        for (Activity activity : activities) {
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(activity.at()), zone);
            Map<String, Object> item = item(activity, named);
            item.put("day", day.toString());
            item.put("begins", day.equals(before) ? "" : name(day, zone));
            before = day;
            items.add(item);
        }
        return items;
    }

    private Map<String, Object> item(Activity activity, Map<String, Person> named) {
        Map<String, Object> item = new HashMap<>();
        item.put("id", activity.id());
        item.put("kind", activity.kind().wire());
        item.put("tone", tone(activity));
        item.put("actor", actor(activity, named));
        item.put("phrase", telling.phrase(activity, named));
        item.put("url", things.object(activity));
        item.put("title", activity.title());
        item.put("excerpt", telling.excerpt(activity));
        item.put("at", times.of(activity.at()));
        item.put("note", Map.of());
        item.put("place", place(activity.place().spaceKey()));
        return item;
    }

    private Map<String, Object> actor(Activity activity, Map<String, Person> named) {
        String key = activity.actorKey();
        if (key.isEmpty()) {
            return people.named(texts.text("chorus.stream.somebody"));
        }
        Person person = named.getOrDefault(key, Person.former(key));
        Map<String, Object> shown = people.of(person);
        if (!person.isFormer()) {
            shown.put("profile", addresses.stream("person", key));
        }
        return shown;
    }

    private Map<String, Object> place(String spaceKey) {
        String name = spaceKey.isEmpty() ? texts.text("chorus.stream.everybody") : spaces.byKey(spaceKey).map(Space::name).orElse(spaceKey);
        return Map.of("name", name, "url", spaceKey.isEmpty() ? "" : addresses.stream("space", spaceKey));
    }

    private String name(LocalDate day, ZoneId zone) {
        long days = day.until(LocalDate.ofInstant(clock.instant(), zone), ChronoUnit.DAYS);
        return days <= 1 ? texts.text("chorus.time.days", Math.max(0, days))
                : times.date(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    /** Which small drawing and colour it gets. */
    private static String tone(Activity activity) {
        return switch (activity.kind()) {
            case IDEA_POSTED, IDEAS_IMPORTED -> "idea";
            case IDEA_EDITED, PAGE_EDITED, BLOGPOST_EDITED -> "edit";
            case IDEA_DECIDED, SUGGESTION_TAKEN -> "good";
            case CHALLENGED -> "challenge";
            case COMMENTED, CONTENT_COMMENTED, NOTE_REPLIED, NOTE_POSTED -> "talk";
            case PERSON_ENDORSED -> "thanks";
            case PAGE_CREATED, BLOGPOST_CREATED -> "page";
        };
    }
}
