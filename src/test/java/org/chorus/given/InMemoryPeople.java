package org.chorus.given;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.host.People;
import org.chorus.host.Person;

/** A directory of people kept in a map; the key of `ann` is `key-ann`, her name is `Ann`. */
public final class InMemoryPeople implements People {

    private final Map<String, Person> byKey = new LinkedHashMap<>();

    public static InMemoryPeople of(String... usernames) {
        InMemoryPeople people = new InMemoryPeople();
        for (String username : usernames) {
            people.add(username, username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1));
        }
        return people;
    }

    public InMemoryPeople add(String username, String name) {
        String key = "key-" + username;
        byKey.put(key, new Person(key, username, name, "/avatars/" + username, "/display/~" + username,
                username + "@example.test", true));
        return this;
    }

    public void remove(String username) {
        byKey.remove("key-" + username);
    }

    @Override
    public Person byKey(String key) {
        return byKey.getOrDefault(key, Person.former(key));
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        return keys.stream().distinct().collect(Collectors.toMap(Function.identity(), this::byKey));
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return byKey.values().stream().filter(person -> person.username().equals(username)).findFirst();
    }

    @Override
    public List<Person> matching(String words, int limit) {
        String begin = words.toLowerCase(Locale.ROOT);
        return byKey.values().stream()
                .filter(person -> person.active() && (person.username().startsWith(begin)
                        || person.name().toLowerCase(Locale.ROOT).startsWith(begin)))
                .sorted(Comparator.comparing(Person::name))
                .limit(limit)
                .toList();
    }
}
