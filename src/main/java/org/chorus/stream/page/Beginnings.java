package org.chorus.stream.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.common.PageRequest;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Units;
import org.chorus.host.Viewer;
import org.chorus.stream.Activity;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;

/** Whom somebody may follow who follows nobody yet: people who were active lately where the viewer reads, one's unit first. */
public final class Beginnings {

    private static final int LOOKED_AT = 100;
    private static final int MOST = 6;

    private final StreamService streams;
    private final People people;
    private final Units units;
    private final ShownPeople shown;
    private final Addresses addresses;
    private final Site site;

    public Beginnings(StreamService streams, People people, Units units, ShownPeople shown, Addresses addresses, Site site) {
        this.streams = streams;
        this.people = people;
        this.units = units;
        this.shown = shown;
        this.addresses = addresses;
        this.site = site;
    }

    /** At most 6, made of nothing but what the viewer may see. */
    List<Map<String, Object>> of(Viewer viewer) {
        String unit = units.of(viewer.key());
        Map<String, Long> active = streams.page(viewer, Source.ALL, new PageRequest("", LOOKED_AT)).items().stream()
                .map(Activity::actorKey)
                .filter(key -> !key.isEmpty() && !viewer.is(key))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Map<String, Person> known = people.byKeys(active.keySet());
        return active.keySet().stream()
                .filter(key -> known.containsKey(key) && known.get(key).active())
                .sorted(Comparator.comparing((String key) -> unit.isEmpty() || !units.of(key).equals(unit)))
                .limit(MOST)
                .map(key -> Map.of("key", Addresses.encoded(key), "mayFollow", !site.isReadOnly(), "person", person(known.get(key))))
                .toList();
    }

    private Map<String, Object> person(Person person) {
        Map<String, Object> values = shown.of(person);
        values.put("profile", addresses.page("/stream/person/" + Addresses.encoded(person.key())));
        return values;
    }
}
