package org.chorus.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.idea.IdeaBatches.Entry;

/** Finds the people of this site in what a file says of authors. Remembers its answers: one for each run. */
final class Authors {

    private final People people;
    private final Map<String, String> keys = new HashMap<>();

    Authors(People people) {
        this.people = people;
    }

    /** The key of the first author who is a person here, by username; empty when none is. */
    String keyIn(String authors) {
        return keys.computeIfAbsent(authors, this::firstKey);
    }

    /** What a file says of the authors of an idea: what it said before, or the username. */
    String written(Entry idea) {
        return idea.authors().isEmpty() ? people.byKey(idea.authorKey()).username() : idea.authors();
    }

    private String firstKey(String authors) {
        return Stream.concat(Stream.of(authors), Stream.of(authors.split("[,;\\s]+")))
                .map(name -> name.startsWith("@") ? name.substring(1) : name)
                .filter(name -> !name.isBlank())
                .map(people::byUsername)
                .flatMap(Optional::stream)
                .map(Person::key)
                .findFirst()
                .orElse("");
    }
}
