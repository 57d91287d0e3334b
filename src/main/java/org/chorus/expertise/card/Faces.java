package org.chorus.expertise.card;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chorus.host.Permissions;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Units;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;

/**
 * People as these templates take them: as everywhere, but `profile` is the page of what they know; with `key`, `unit`
 * and `askUrl`, which is empty for oneself and where nobody may write.
 */
public final class Faces {

    private final ShownPeople people;
    private final Addresses addresses;
    private final Units units;
    private final Permissions permissions;
    private final Site site;
    private final Texts texts;

    public Faces(ShownPeople people, Addresses addresses, Units units, Permissions permissions, Site site, Texts texts) {
        this.people = people;
        this.addresses = addresses;
        this.units = units;
        this.permissions = permissions;
        this.site = site;
        this.texts = texts;
    }

    public Map<String, Object> of(Viewer viewer, Person person) {
        Map<String, Object> values = new HashMap<>(people.of(person));
        boolean asked = !person.isFormer() && !viewer.is(person.key()) && !site.isReadOnly() && permissions.isLicensed(viewer);
        values.put("key", person.key());
        values.put("own", viewer.is(person.key()));
        values.put("profile", person.isFormer() ? "" : profileUrl(person));
        values.put("unit", person.isFormer() ? "" : units.of(person.key()));
        values.put("username", person.username());
        values.put("askUrl", asked ? Addresses.with(addresses.page("/compose"), parameters("to", person.username(), "kind", "stuck")) : "");
        values.put("askText", texts.text("chorus.people.ask.of", values.get("name")));
        return values;
    }

    /** The host's frame around profiles takes whose it is from the parameter. */
    private String profileUrl(Person person) {
        return Addresses.with(addresses.person(person.key()), Map.of("username", person.username()));
    }

    /** Such as June 2026, in the reader's language; empty for never. @param month its first moment, epoch milliseconds */
    public String lastActive(long month) {
        return month == 0 ? "" : texts.text("chorus.people.active", DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale())
                .withZone(ZoneOffset.UTC).format(Instant.ofEpochMilli(month)));
    }

    private static Map<String, String> parameters(String first, String value, String second, String other) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(first, value);
        all.put(second, other);
        return all;
    }
}
