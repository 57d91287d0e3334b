package org.chorus.sandbox.confluence;

import java.util.Set;

/** Whom a page is restricted to, people by key and groups by name; nobody named = not restricted. */
public record Audience(Set<String> people, Set<String> groups) {

    public static final Audience UNRESTRICTED = new Audience(Set.of(), Set.of());

    public Audience {
        people = Set.copyOf(people);
        groups = Set.copyOf(groups);
    }

    boolean includes(Person person) {
        return people.isEmpty() && groups.isEmpty()
                || people.contains(person.key())
                || groups.stream().anyMatch(person.groups()::contains);
    }
}
