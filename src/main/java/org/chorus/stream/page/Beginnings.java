package org.chorus.stream.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Viewer;
import org.chorus.stream.Beginning;
import org.chorus.stream.BeginningService;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.topic.Subject;

/** What a home in which nothing is yet begins with, as `Chorus.Stream.begin` takes it. */
public final class Beginnings {

    static final Map<String, Object> NONE = Map.of("any", false, "people", List.of(), "topics", List.of());

    private final BeginningService beginnings;
    private final ShownPeople shown;
    private final Addresses addresses;
    private final Site site;

    public Beginnings(BeginningService beginnings, ShownPeople shown, Addresses addresses, Site site) {
        this.beginnings = beginnings;
        this.shown = shown;
        this.addresses = addresses;
        this.site = site;
    }

    Map<String, Object> of(Viewer viewer, Set<String> followed) {
        Beginning found = beginnings.of(viewer, followed);
        return Map.of("any", !found.people().isEmpty() || !found.topics().isEmpty(),
                "people", found.people().stream().map(this::person).toList(),
                "topics", found.topics().stream().map(this::topic).toList());
    }

    private Map<String, Object> person(Person person) {
        Map<String, Object> values = shown.of(person);
        values.put("profile", addresses.stream("person", person.key()));
        return Map.of("person", values, "follow", follow("person", person.key(), person.name()));
    }

    private Map<String, Object> topic(Subject topic) {
        return Map.of("name", topic.name(), "url", addresses.topic(topic.id()),
                "follow", follow("topic", Integer.toString(topic.id()), topic.name()));
    }

    private Map<String, Object> follow(String kind, String id, String name) {
        return Map.of("may", !site.isReadOnly(), "kind", kind, "id", id, "name", name, "following", false);
    }
}
