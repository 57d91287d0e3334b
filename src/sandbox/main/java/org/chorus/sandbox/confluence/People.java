package org.chorus.sandbox.confluence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every account the site has or had. */
public final class People {

    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::fullName, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::username);

    private final Shelf<Person> shelf;
    private final InstantSource clock;
    private final Announcer announcer;
    /** Whose account is not removed; made when first needed after a change, because looking through all for one took an app's every request. */
    private Map<String, Person> byUsername;
    private List<Person> byName;

    People(Documents documents, InstantSource clock, Announcer announcer) {
        this.shelf = new Shelf<>(documents, "person", Person.class);
        this.clock = clock;
        this.announcer = announcer;
    }

    /** A new, licensed account whose password is its username. */
    public Person create(String username, String fullName) {
        String name = username.toLowerCase(Locale.ROOT);
        if (named(name).isPresent()) {
            throw new IllegalArgumentException("there already is somebody called " + name);
        }
        String key = freeKey(name);
        Person created = shelf.put(key, new Person(key, name, fullName, name + "@example.com", hash(key, name), true,
                Standing.ACTIVE, Set.of(Groups.LICENSED), "", "", clock.millis()));
        changed();
        return created;
    }

    public Optional<Person> byKey(String key) {
        return shelf.find(key);
    }

    /** Somebody whose account is not removed, by username in any case. */
    public synchronized Optional<Person> named(String username) {
        if (byUsername == null) {
            byUsername = standing().collect(Collectors.toMap(Person::username, person -> person, (one, other) -> one));
        }
        return Optional.ofNullable(byUsername.get(username.toLowerCase(Locale.ROOT)));
    }

    /** Everybody whose account is not removed, by full name. */
    public synchronized List<Person> all() {
        if (byName == null) {
            byName = standing().sorted(BY_NAME).toList();
        }
        return byName;
    }

    /** At most {@code limit} active people whose name, username or e-mail has a word starting so, by full name. */
    public List<Person> startingWith(String start, int limit) {
        String wanted = start.toLowerCase(Locale.ROOT).strip();
        return all().stream().filter(Person::active)
                .filter(person -> (" " + person.fullName() + " " + person.username() + " " + person.email())
                        .toLowerCase(Locale.ROOT).contains(" " + wanted))
                .limit(limit).toList();
    }

    /** Everybody in a group, by full name. */
    public List<Person> inGroup(String group) {
        return all().stream().filter(person -> person.groups().contains(group)).toList();
    }

    /** The names of all groups that have a member, and of those the host itself knows, sorted. */
    public Collection<String> groups() {
        Set<String> names = new TreeSet<>(Set.of(Groups.SUPER, Groups.LICENSED));
        all().forEach(person -> names.addAll(person.groups()));
        return names;
    }

    /** The person, if that is the password and the account is active. */
    public Optional<Person> authenticate(String username, String password) {
        return named(username).filter(Person::active)
                .filter(person -> person.passwordHash().equals(hash(person.key(), password)));
    }

    /** Keeps somebody changed; whatever is done to {@link Person#licensed()} is done to the licence's group too. */
    public Person change(Person person, UnaryOperator<Person> change) {
        Shelf.Changed<Person> both = shelf.change(person.key(), old -> inLicencesGroup(change.apply(old)));
        changed();
        announceStanding(both.before(), both.after());
        return both.after();
    }

    /** As when a directory elsewhere drops somebody: nobody is told. */
    public Person lose(Person person) {
        Person lost = shelf.change(person.key(), old -> old.standing(Standing.REMOVED)).after();
        changed();
        return lost;
    }

    public Person setPassword(Person person, String password) {
        return change(person, old -> old.withPassword(hash(old.key(), password)));
    }

    private Stream<Person> standing() {
        return shelf.all().stream().filter(person -> !person.removed());
    }

    private synchronized void changed() {
        byUsername = null;
        byName = null;
    }

    private static Person inLicencesGroup(Person person) {
        return person.licensed() ? person.joining(Groups.LICENSED) : person.leaving(Groups.LICENSED);
    }

    private void announceStanding(Person before, Person after) {
        if (before.standing() != after.standing()) {
            announcer.announce(switch (after.standing()) {
                case ACTIVE -> new WorldEvent.PersonReactivated(after);
                case INACTIVE -> new WorldEvent.PersonDeactivated(after);
                case REMOVED -> new WorldEvent.PersonRemoved(after);
            });
        }
    }

    private String freeKey(String username) {
        String key = hash("person", username).substring(0, 32);
        for (int again = 2; byKey(key).isPresent(); again++) {
            key = hash("person " + again, username).substring(0, 32);
        }
        return key;
    }

    private static String hash(String salt, String text) {
        try {
            byte[] bytes = (salt + '\n' + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
